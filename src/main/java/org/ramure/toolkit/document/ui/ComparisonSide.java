package org.ramure.toolkit.document.ui;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One of two states that are compared: its name for people, and its answers by key. */
record ComparisonSide(String name, Map<String, String> texts) {

    /**
     * Which state: of a document, the kept copy with this number, or 0 for what stands now. In
     * addresses {@code <id>} or {@code <id>.<number>}.
     */
    record State(UUID document, int number) {

        /** Reads an address; a bare number is a copy of {@code here}. */
        static Optional<State> read(String text, UUID here) {
            if (text.matches("\\d{1,4}")) {
                return Optional.of(new State(here, Integer.parseInt(text)));
            }
            int dot = text.indexOf('.');
            String number = dot < 0 ? "0" : text.substring(dot + 1);
            return ToolIds.read(dot < 0 ? text : text.substring(0, dot))
                    .filter(id -> number.matches("\\d{1,4}"))
                    .map(id -> new State(id, Integer.parseInt(number)));
        }

        String written() {
            return number == 0 ? document.toString() : document + "." + number;
        }
    }
}
