/** How quizzes and exercises look in the player. */
@NullMarked
package org.ramure.assessment.ui;

import org.jspecify.annotations.NullMarked;
