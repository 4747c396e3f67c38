/**
 * Who is in a cohort together: the people with a place in it and those who facilitate it, for each
 * other. Names only, no addresses, and nothing for anyone outside.
 */
@NamedInterface("fellow")
@NullMarked
package org.ramure.cohorts.fellow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
