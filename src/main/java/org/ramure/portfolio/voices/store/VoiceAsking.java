package org.ramure.portfolio.voices.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.competences.Evidence;
import org.ramure.competences.EvidenceItem;
import org.ramure.competences.OtherVoices;
import org.ramure.people.EmailAddress;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.CohortRounds;
import org.ramure.portfolio.voices.OwnRounds;
import org.ramure.portfolio.voices.store.VoiceAskEntity.Asking;
import org.ramure.portfolio.voices.store.VoiceAskEntity.GuestWords;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Asks voices, nobody twice in a round; the caller has locked its row. */
@Component
class VoiceAsking {

    private static final Duration LINK = Duration.ofDays(30);
    private static final Duration PAUSE = Duration.ofDays(CohortRounds.REMINDER_DAYS);
    private static final int MOST_GUESTS = 12;

    private final VoiceAsks asks;
    private final VoiceLetters letters;
    private final Evidence evidence;
    private final VoiceRights rights;

    VoiceAsking(VoiceAsks asks, VoiceLetters letters, Evidence evidence, VoiceRights rights) {
        this.asks = asks;
        this.letters = letters;
        this.evidence = evidence;
        this.rights = rights;
    }

    /** Checked words of the learner, with those of their proofs that are there. */
    Asking asking(VoiceRoundEntity round, OwnRounds.Words words, Language language) {
        Set<UUID> own =
                words.proofs().isEmpty()
                        ? Set.of()
                        : proofs(round.person(), round.framework()).stream()
                                .map(EvidenceItem::id)
                                .filter(words.proofs()::contains)
                                .collect(Collectors.toSet());
        return asking(round.person(), words.message(), own, language);
    }

    Asking asking(PersonId by, String message, Set<UUID> proofs, Language language) {
        String kept = message.strip();
        if (kept.length() > OwnRounds.LONGEST_MESSAGE) {
            throw new UserFacingException(
                    "portfolio.voices.long", OwnRounds.LONGEST_MESSAGE, kept.length());
        }
        return new Asking(by, rights.now(), language, kept, proofs);
    }

    List<EvidenceItem> proofs(PersonId person, String framework) {
        return evidence.of(person, framework).stream().filter(item -> !item.isWithdrawn()).toList();
    }

    private Optional<VoiceAskEntity> found(VoiceRoundEntity round, Voice voice, String key) {
        return asks.findByRoundIdAndVoiceAndAskedKey(round.id(), voice, key);
    }

    VoiceAskEntity self(VoiceRoundEntity round, Asking asking) {
        return found(round, Voice.SELF, round.person().toString())
                .orElseGet(() ->
                        asks.save(VoiceAskEntity.of(round, Voice.SELF, round.person(), asking)));
    }

    /**
     * Asks the learner for their own reading by letter; says whether they were not asked before.
     */
    boolean inviteSelf(VoiceRoundEntity round, Asking asking) {
        if (found(round, Voice.SELF, round.person().toString()).isPresent()) {
            return false;
        }
        letters.asked(self(round, asking), round.person(), false);
        return true;
    }

    /** The request to the team; tells whoever is given, unless it was asked before. */
    VoiceAskEntity team(VoiceRoundEntity round, Optional<PersonId> tell, Asking asking) {
        return found(round, Voice.FACILITATOR, VoiceAskEntity.TEAM)
                .orElseGet(() -> {
                    VoiceAskEntity ask = asks.save(VoiceAskEntity.ofTeam(round, asking));
                    tell.ifPresent(person -> letters.asked(ask, person, false));
                    return ask;
                });
    }

    /** Says whether the peer was not asked before. */
    boolean peer(VoiceRoundEntity round, PersonId peer, Asking asking) {
        if (found(round, Voice.PEER, peer.toString()).isPresent()) {
            return false;
        }
        letters.asked(asks.save(VoiceAskEntity.of(round, Voice.PEER, peer, asking)), peer, false);
        return true;
    }

    void guest(VoiceRoundEntity round, Voice voice, OwnRounds.Guest typed, Asking asking) {
        if (voice != Voice.TUTOR && voice != Voice.JURY) {
            throw new IllegalArgumentException("not a guest's voice: " + voice);
        }
        GuestWords guest = checked(typed);
        if (found(round, voice, guest.email()).isPresent()) {
            throw new UserFacingException("portfolio.voices.guest.already", guest.email());
        }
        List<VoiceAskEntity> live = asks.of(List.of(round.id()));
        if (live.stream().filter(VoiceAskEntity::isGuest).count() >= MOST_GUESTS) {
            throw new UserFacingException("portfolio.voices.guest.many", MOST_GUESTS);
        }
        VoiceAskEntity ask = asks.save(VoiceAskEntity.ofGuest(round, voice, guest, asking));
        link(ask, false);
    }

    private static GuestWords checked(OwnRounds.Guest typed) {
        String email =
                EmailAddress.of(typed.email())
                        .map(EmailAddress::value)
                        .orElseThrow(() -> new UserFacingException("portfolio.voices.guest.email"));
        String name = typed.name().strip();
        String role = typed.role().strip();
        if (name.isEmpty()) {
            throw new UserFacingException("portfolio.voices.guest.name");
        }
        if (Math.max(name.length(), role.length()) > OtherVoices.LONGEST_NAME) {
            throw new UserFacingException("portfolio.voices.guest.long", OtherVoices.LONGEST_NAME);
        }
        return new GuestWords(name, role, email);
    }

    private void link(VoiceAskEntity ask, boolean again) {
        Instant until = rights.now().plus(LINK);
        letters.invited(ask, ask.link().renew(until), until, again);
    }

    /**
     * Writes again; a guest gets a new link in place of the old one. {@code tell} is of the team.
     */
    void remind(VoiceAskEntity ask, Optional<PersonId> tell) {
        rights.requireOpen(ask.round().cohort());
        Instant now = rights.now();
        Instant last = ask.remindedAt() == null ? ask.askedAt() : ask.remindedAt();
        if (ask.isSent() || ask.isRevoked()) {
            throw new UserFacingException("portfolio.voices.remind.sent");
        }
        if (now.isBefore(last.plus(PAUSE))) {
            throw new UserFacingException(
                    "portfolio.voices.remind.soon", CohortRounds.REMINDER_DAYS);
        }
        ask.reminded(now);
        if (ask.isGuest()) {
            link(ask, true);
        } else {
            ask.person().or(() -> tell).ifPresent(person -> letters.asked(ask, person, true));
        }
    }
}
