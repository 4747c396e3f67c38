package org.ramure.cohorts.store;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ramure.cohorts.Invited;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.people.EmailAddress;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Asks people to come, each once. */
@Component
class Inviting {

    /** So many people at once, and no more. */
    static final int MOST = 2000;

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_BODY = 160;
    private static final int LONGEST_GROUP = 60;

    private final ParticipantRepository participants;
    private final Notice notice;

    Inviting(ParticipantRepository participants, Notice notice) {
        this.participants = participants;
        this.notice = notice;
    }

    /** The invitee with a sound address and texts that fit; empty when the address is none. */
    static Optional<Invitee> sound(Invitee asked) {
        return EmailAddress.of(asked.email())
                .map(email ->
                        new Invitee(
                                email.value().toLowerCase(Locale.ROOT),
                                cut(asked.givenName(), LONGEST_NAME),
                                cut(asked.familyName(), LONGEST_NAME),
                                cut(asked.organisation(), LONGEST_BODY),
                                cut(asked.group(), LONGEST_GROUP)));
    }

    private static String cut(String text, int longest) {
        String kept = text.strip();
        return kept.length() > longest ? kept.substring(0, longest) : kept;
    }

    Invited invite(CohortEntity cohort, Collection<Invitee> people, Participant.Origin origin) {
        StoredParticipants.requireOpen(cohort);
        if (people.size() > MOST) {
            throw new UserFacingException("cohorts.invite.tooMany", people.size(), MOST);
        }
        Set<String> known = participants.emails(cohort.id());
        int sent = 0;
        int already = 0;
        int refused = 0;
        for (Invitee asked : people) {
            Optional<Invitee> sound = sound(asked);
            if (sound.isEmpty()) {
                refused++;
            } else if (known.add(sound.get().email())) {
                invite(cohort, sound.get(), origin);
                sent++;
            } else {
                already++;
            }
        }
        return new Invited(sent, already, refused);
    }

    private void invite(CohortEntity cohort, Invitee who, Participant.Origin origin) {
        ParticipantEntity person = add(cohort, who, origin);
        notice.letters().withKey(PlaceLetters.Asks.COME, cohort, person);
        notice.news().of(person);
    }

    /** Notes someone who has not answered yet. */
    ParticipantEntity add(CohortEntity cohort, Invitee who, Participant.Origin origin) {
        return participants.save(
                new ParticipantEntity(
                        cohort.id(), who, origin, cohort.details().language(), notice.now()));
    }

    void remind(CohortEntity cohort, ParticipantEntity person) {
        StoredParticipants.requireOpen(cohort);
        if (notice.letters().wroteJustNow(person)) {
            throw new UserFacingException(
                    "cohorts.invite.justSent", PlaceLetters.PAUSE.toMinutes());
        }
        if (person.status() != ParticipantStatus.INVITED) {
            person.invitedAgain();
            notice.news().of(person);
        }
        notice.letters().withKey(PlaceLetters.Asks.COME, cohort, person);
    }
}
