package org.ramure.toolkit.document;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.assessment.Entry;
import org.ramure.toolkit.sheet.Sheet;

/**
 * An open document. {@code stage} is the moment a charter is at, empty elsewhere; {@code parties}
 * are the names of those who debate a charter by their letter, the owner's first.
 */
public record SheetDocument(
        Row row,
        Sheet sheet,
        String stage,
        Seat seat,
        Map<String, String> parties,
        Map<String, Entry> entries) {

    /** What lists say of a document; {@code sheet} is the id of its definition. */
    public record Row(
            UUID id,
            UUID sheet,
            String title,
            String ownerName,
            Right right,
            Instant createdAt,
            Instant changedAt) {}

    /** Where the visitor sits: the id of their savings, what they may do, and for which party. */
    public record Seat(UUID author, String name, Right right, String party) {}

    public UUID id() {
        return row.id();
    }

    /** The answers as plain texts by key. */
    public Map<String, String> texts() {
        return entries.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().content()));
    }
}
