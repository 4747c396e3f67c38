package org.ramure.portfolio.practices;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entry;

/**
 * A guided conversation as one of its two sees it. {@code entries} are the texts of each side with
 * their versions; {@code state} is raised by every saving and goes back with a confirmation, so
 * that nobody confirms what they have not read.
 */
public record Conversation(
        UUID id,
        Side side,
        FrozenVersion version,
        String personName,
        Other other,
        Instant invitedAt,
        Map<Side, Map<String, Entry>> entries,
        Map<Side, Instant> confirmed) {

    /** Who was invited. */
    public record Other(String name, Role role, boolean joined) {}

    /** As what they were invited. */
    public enum Role {
        PEER,
        FACILITATOR,
        GUEST
    }

    public Conversation {
        entries = Map.copyOf(entries);
        confirmed = confirmed.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(confirmed));
    }

    /** What one side wrote under a key, or the empty string. */
    public String text(Side of, String key) {
        Entry entry = Objects.requireNonNullElse(entries.get(of), Map.<String, Entry>of()).get(key);
        return entry == null ? "" : entry.content();
    }

    /** Raised by each saving of either side. */
    public long state() {
        return entries.values().stream()
                .flatMap(texts -> texts.values().stream())
                .mapToLong(Entry::version)
                .sum();
    }

    /** Both have confirmed: nothing changes any more. */
    public boolean isClosed() {
        return confirmed.size() == Side.values().length;
    }

    public Optional<Instant> closedAt() {
        return isClosed() ? confirmed.values().stream().max(Instant::compareTo) : Optional.empty();
    }

    /** The practices that are talked about, in the order they were chosen. */
    public List<String> chosen() {
        return Arrays.stream(ConversationFields.PLACES)
                .map(ConversationFields::choiceKey)
                .map(key -> text(Side.SELF, key))
                .filter(practice -> !practice.isEmpty())
                .distinct()
                .toList();
    }
}
