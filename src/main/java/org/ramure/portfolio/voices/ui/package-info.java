/**
 * Pages of voices: the learner's, the form of a reading, a guest's way in, the group's, threads.
 */
@NullMarked
package org.ramure.portfolio.voices.ui;

import org.jspecify.annotations.NullMarked;
