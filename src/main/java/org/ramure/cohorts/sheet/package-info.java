/**
 * Sheets of a template, filled in by a person or by a team: each field is saved as it is typed, two
 * texts for one field are both shown, and those who run the cohort may read. This package is its
 * public face.
 */
@NamedInterface("sheet")
@NullMarked
package org.ramure.cohorts.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
