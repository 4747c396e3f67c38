package org.ramure.portfolio.logbook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.assessment.Entry;

/** One's own entry with everything in it; {@code title} and {@code text} may be empty. */
public record LogbookEntry(
        UUID id,
        LogbookDetails details,
        Entry title,
        Entry text,
        List<LogbookFile> files,
        Instant createdAt) {

    /** What stands in the fields that are saved as one types, by key. */
    public Map<String, Entry> fields() {
        return Map.of(Logbook.TITLE, title, Logbook.TEXT, text);
    }

    public boolean isBlank() {
        return title.content().isBlank() && text.content().isBlank() && files.isEmpty();
    }
}
