package org.ramure.portfolio.voices.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a person asked, what they wrote in threads, and what they were asked: exported or erased
 * with them. The readings themselves are handed over by {@code competences}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@Transactional
class VoiceRoundData implements PersonalData {

    private final VoiceRounds rounds;
    private final VoiceAsks asks;
    private final VoiceEntries entries;
    private final VoiceTalks talks;
    private final VoiceRights rights;

    VoiceRoundData(
            VoiceRounds rounds,
            VoiceAsks asks,
            VoiceEntries entries,
            VoiceTalks talks,
            VoiceRights rights) {
        this.rounds = rounds;
        this.asks = asks;
        this.entries = entries;
        this.talks = talks;
        this.rights = rights;
    }

    @Override
    public String section() {
        return "portfolio-voices";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        rounds.handOver(guest.value(), account.value());
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<VoiceRoundEntity> own = rounds.ofPerson(person.value());
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("rounds", own.stream().map(this::round).toList());
        all.put(
                "asked",
                asks.everythingAsked(person.value()).stream()
                        .filter(ask -> !ask.round().person().equals(person))
                        .map(this::asked)
                        .toList());
        all.put(
                "messages",
                talks.writtenBy(person.value()).stream()
                        .map(message ->
                                Map.of(
                                        "at", message.writtenAt().toString(),
                                        "text", message.body()))
                        .toList());
        return all;
    }

    private Map<String, Object> round(VoiceRoundEntity round) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("moment", round.key());
        row.put("label", round.label().texts().toString());
        row.put("blind", round.isBlind());
        Optional.ofNullable(round.openedAt()).ifPresent(at -> row.put("openedAt", at.toString()));
        row.put("openReason", round.openReason());
        row.put("asked", asks.of(List.of(round.id())).stream().map(this::mine).toList());
        return row;
    }

    private Map<String, Object> mine(VoiceAskEntity ask) {
        Map<String, Object> row = standing(ask);
        row.put("guestName", ask.guest().name());
        row.put("guestRole", ask.guest().role());
        row.put("guestEmail", ask.guest().email());
        row.put("message", ask.message());
        row.put("proofs", ask.proofs().stream().map(UUID::toString).sorted().toList());
        if (ask.round().isOpen()) {
            List<VoiceThreadEntity> threads = talks.ofAsk(ask.id());
            row.put(
                    "conversations",
                    threads.isEmpty()
                            ? List.of()
                            : talks
                                    .messages(threads.stream().map(VoiceThreadEntity::id).toList())
                                    .stream()
                                    .map(VoiceRoundData::said)
                                    .toList());
        }
        return row;
    }

    private static Map<String, Object> said(VoiceMessageEntity message) {
        return Map.of(
                "side", message.side().name(),
                "at", message.writtenAt().toString(),
                "text", message.body());
    }

    /** What the person is writing of somebody: their words, not of whom. */
    private Map<String, Object> asked(VoiceAskEntity ask) {
        Map<String, Object> row = standing(ask);
        row.put(
                "draft",
                entries.findByAskId(ask.id()).stream()
                        .map(entry ->
                                Map.of(
                                        "field", entry.fieldKey(),
                                        "text", entry.toEntry().content()))
                        .toList());
        return row;
    }

    private static Map<String, Object> standing(VoiceAskEntity ask) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("voice", ask.voice().name());
        row.put("askedAt", ask.askedAt().toString());
        Optional.ofNullable(ask.sentAt()).ifPresent(at -> row.put("sentAt", at.toString()));
        return row;
    }

    /** One's own rounds go with everything in them; what one said of others loses its author. */
    @Override
    public void erase(PersonId person) {
        List<UUID> own =
                rounds.ofPerson(person.value()).stream().map(VoiceRoundEntity::id).toList();
        asks.everythingAsked(person.value()).stream()
                .filter(ask -> !ask.isSent() && !ask.round().person().equals(person))
                .forEach(ask -> ask.revoke(rights.now()));
        asks.flush();
        asks.forgetAsked(person.value());
        talks.forgetAuthor(person.value());
        rounds.forgetOpener(person.value());
        if (!own.isEmpty()) {
            entries.deleteOf(own);
            talks.deleteMessages(own);
            talks.deleteReads(own);
            talks.deleteThreads(own);
            asks.deleteProofs(own);
            asks.deleteOf(own);
            rounds.deleteAll(own);
        }
    }
}
