/**
 * What an exercise asks: its fields as content files write them, and the meaning of a score. No
 * data of persons.
 */
@NullMarked
@NamedInterface("exercise")
package org.ramure.assessment.exercise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
