/** Filling in a questionnaire, and its results. */
@NullMarked
package org.ramure.cohorts.voice.ui;

import org.jspecify.annotations.NullMarked;
