package org.ramure.assessment.quiz;

import org.ramure.shared.SafeHtml;

/**
 * What every question has; {@code explanation} is due once the person has answered, {@code
 * competence} is a code or empty.
 */
public record Stem(String id, SafeHtml prompt, SafeHtml explanation, String competence) {}
