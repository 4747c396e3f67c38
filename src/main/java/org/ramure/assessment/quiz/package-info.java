/**
 * What a quiz asks: its questions as content files write them, how an answer is marked, and the
 * order in which things to sort are shown. No data of persons, no page. For modules that put
 * quizzes into files of their own kind, too.
 */
@NamedInterface("quiz")
@NullMarked
package org.ramure.assessment.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
