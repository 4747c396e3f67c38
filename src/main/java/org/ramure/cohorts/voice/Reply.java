package org.ramure.cohorts.voice;

import java.util.List;

/**
 * What one person answered to one question: ids of options for a scale or a choice (numbers 1 to 5
 * where a scale has no options), or a text (4000 characters at most).
 */
public record Reply(String question, List<String> choices, String text) {

    public Reply {
        choices = List.copyOf(choices);
        text = text.strip();
    }

    public boolean isEmpty() {
        return choices.isEmpty() && text.isEmpty();
    }
}
