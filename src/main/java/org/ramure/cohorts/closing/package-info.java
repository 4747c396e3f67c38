/**
 * What stays when a cohort is closed: sessions of some days still take words, long pathways are
 * read only from then on. Which are which is said by those who bring them.
 */
@NamedInterface("closing")
@NullMarked
package org.ramure.cohorts.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
