/**
 * Attestations for a whole cohort: the rule by which people get one, who would and who would not
 * and why, and giving them all in one go, in the background, each person exactly once whatever
 * happens to the server. Papers themselves are made and kept by the attestations module.
 */
@NamedInterface("award")
@NullMarked
package org.ramure.cohorts.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
