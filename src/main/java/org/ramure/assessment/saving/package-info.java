/**
 * What every address that saves a field has in common: what browsers send, and what they are
 * answered. For other modules that let people fill sheets.
 */
@NullMarked
@NamedInterface("saving")
package org.ramure.assessment.saving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
