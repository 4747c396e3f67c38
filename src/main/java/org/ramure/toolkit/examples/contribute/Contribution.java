package org.ramure.toolkit.examples.contribute;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entry;
import org.ramure.shared.Language;
import org.ramure.toolkit.examples.Example;

/**
 * What somebody proposes. {@code author} is their name, {@code reason} what the reader-over said
 * last, {@code code} the address of the example once accepted; either may be empty.
 */
public record Contribution(
        UUID id,
        String author,
        boolean own,
        Language language,
        State state,
        Instant movedAt,
        String reason,
        String code,
        Map<String, Entry> entries,
        Example asExample) {

    /** Where it stands. */
    public enum State {
        /** Being written. */
        DRAFT,
        /** Waits to be read over; nobody changes it meanwhile. */
        SENT,
        /** Back with its author, with a question. */
        RETURNED,
        ACCEPTED,
        REFUSED,
        /** Taken back by its author after it was accepted. */
        WITHDRAWN;

        public boolean isWritable() {
            return this == DRAFT || this == RETURNED;
        }
    }

    public Contribution {
        entries = Map.copyOf(entries);
    }

    /** What stands in a field, or the empty string. */
    public String text(String key) {
        Entry entry = entries.get(key);
        return entry == null ? "" : entry.content();
    }

    /** Raised by each saving: a decision is about what was read. */
    public long version() {
        return entries.values().stream().mapToLong(Entry::version).sum();
    }

    public Optional<String> published() {
        return state == State.ACCEPTED ? Optional.of(code) : Optional.empty();
    }
}
