/**
 * What an exercise asks: its fields as content files write them, and the meaning of a score. No
 * data of persons.
 */
@NullMarked
package org.ramure.assessment.exercise;

import org.jspecify.annotations.NullMarked;
