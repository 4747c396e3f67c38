package org.ramure.assessment.quiz;

import org.ramure.shared.SafeHtml;

/** What is said after a right and after a wrong answer. */
public record BothWays(SafeHtml correct, SafeHtml incorrect) {

    SafeHtml when(boolean right) {
        return right ? correct : incorrect;
    }
}
