package org.ramure.portfolio.voices.store;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.competences.OtherVoices;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** When a blind round opens: once, by the last voice that was asked or by somebody's reason. */
@Component
class RoundOpening {

    /** One's own and another's: with one voice alone there is nothing to wait for. */
    private static final int FEWEST = 2;

    private final VoiceAsks asks;
    private final OtherVoices voices;
    private final VoiceLetters letters;
    private final VoiceRights rights;

    RoundOpening(VoiceAsks asks, OtherVoices voices, VoiceLetters letters, VoiceRights rights) {
        this.asks = asks;
        this.voices = voices;
        this.letters = letters;
        this.rights = rights;
    }

    /** Something changed in a round whose row the caller has locked. */
    void settle(VoiceRoundEntity round) {
        if (round.isOpen()) {
            return;
        }
        List<VoiceAskEntity> asked = asks.of(List.of(round.id()));
        if (asked.size() >= FEWEST && asked.stream().allMatch(VoiceAskEntity::isSent)) {
            letters.opened(round);
            open(round, null, "");
        }
    }

    /** Says whether it was closed until now; the caller has locked its row. */
    boolean open(VoiceRoundEntity round, @Nullable PersonId by, String reason) {
        if (!round.open(rights.now(), by == null ? null : by.value(), reason)) {
            return false;
        }
        List<UUID> sent =
                asks.of(List.of(round.id())).stream()
                        .filter(VoiceAskEntity::isSent)
                        .map(VoiceAskEntity::reading)
                        .toList();
        voices.open(round.person(), sent);
        return true;
    }
}
