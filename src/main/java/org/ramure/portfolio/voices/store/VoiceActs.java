package org.ramure.portfolio.voices.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ramure.cohorts.Cohort;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.competences.EvidenceItem;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.OwnRounds.Guest;
import org.ramure.portfolio.voices.OwnRounds.OwnReading;
import org.ramure.portfolio.voices.OwnRounds.Words;
import org.ramure.portfolio.voices.Round;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** What is done to a round whose row the caller has locked, whoever it is. */
@Component
class VoiceActs {

    private final VoiceAsks asks;
    private final VoiceAsking asking;
    private final RoundOpening opening;
    private final VoiceLetters letters;
    private final VoiceRights rights;

    VoiceActs(
            VoiceAsks asks,
            VoiceAsking asking,
            RoundOpening opening,
            VoiceLetters letters,
            VoiceRights rights) {
        this.asks = asks;
        this.asking = asking;
        this.opening = opening;
        this.letters = letters;
        this.rights = rights;
    }

    UUID roundOf(UUID ask) {
        return asks.roundOf(ask).orElseThrow(VoiceRights::unknown);
    }

    private VoiceAskEntity live(UUID ask) {
        return asks.withRound(ask)
                .filter(found -> !found.isRevoked())
                .orElseThrow(VoiceRights::unknown);
    }

    /** Whoever asks others is asked too: a blind round waits for one's own reading. */
    VoiceAskEntity self(VoiceRoundEntity round) {
        return asking.self(round, asking.asking(round, Words.NONE, Language.FR));
    }

    /** The learner's own voice is a reading they made before. */
    void take(VoiceRoundEntity round, OwnReading own) {
        VoiceAskEntity ask = self(round);
        if (ask.isSent()) {
            throw new UserFacingException("portfolio.voices.sent");
        }
        ask.take(own.id(), own.takenAt());
        asks.flush();
        opening.settle(round);
    }

    List<EvidenceItem> proofs(PersonId person, String framework) {
        return asking.proofs(person, framework);
    }

    void peers(VoiceRoundEntity round, Set<PersonId> peers, Words words, Language language) {
        self(round);
        var asked = asking.asking(round, words, language);
        peers.forEach(peer -> asking.peer(round, peer, asked));
    }

    void team(VoiceRoundEntity round, Cohort cohort, Words words) {
        self(round);
        asking.team(
                round,
                Optional.of(cohort.referent()),
                asking.asking(round, words, cohort.details().language()));
    }

    void guest(VoiceRoundEntity round, Voice voice, Guest guest, Words words, Language language) {
        self(round);
        asking.guest(round, voice, guest, asking.asking(round, words, language));
    }

    void revoke(VoiceRoundEntity round, UUID id) {
        VoiceAskEntity ask = live(id);
        if (ask.isSent()) {
            throw new UserFacingException("portfolio.voices.revoke.sent");
        }
        ask.revoke(rights.now());
        asks.flush();
        opening.settle(round);
    }

    void remind(UUID ask, PersonId team) {
        asking.remind(live(ask), Optional.of(team));
    }

    /** Told to the learner and to the referent, except to whoever does it. */
    void openEarly(VoiceRoundEntity round, PersonId by, String typed, PersonId referent) {
        String reason = typed.strip();
        if (reason.isEmpty()) {
            throw new UserFacingException("portfolio.voices.early.reason");
        }
        if (reason.length() > Round.LONGEST_REASON) {
            throw new UserFacingException(
                    "portfolio.voices.long", Round.LONGEST_REASON, reason.length());
        }
        PersonId learner = round.person();
        if (round.isOpen()) {
            throw new UserFacingException("portfolio.voices.early.open");
        }
        Stream.of(learner, referent)
                .distinct()
                .filter(person -> !person.equals(by))
                .forEach(person -> letters.openedEarly(round, person, by, reason));
        opening.open(round, by, reason);
    }
}
