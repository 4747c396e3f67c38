package org.ramure.cohorts.desk.store;

import java.util.Collection;
import java.util.List;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.desk.Messages;
import org.ramure.mail.Outbox;
import org.ramure.mail.OutgoingMail;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredMessages implements Messages {

    private static final int LONGEST_SUBJECT = 160;
    private static final int LONGEST_TEXT = 10_000;

    private final CohortAccess access;
    private final Participants participants;
    private final Outbox outbox;

    StoredMessages(CohortAccess access, Participants participants, Outbox outbox) {
        this.access = access;
        this.participants = participants;
        this.outbox = outbox;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OutgoingMail> preview(
            PersonId caller, CohortId cohort, Collection<ParticipantId> people, Letter letter) {
        access.requireRunning(caller, cohort);
        String subject = letter.subject().strip();
        String text = letter.text().strip();
        if (people.isEmpty()) {
            throw new UserFacingException("cohorts.desk.message.nobody");
        }
        if (subject.isEmpty() || text.isEmpty()) {
            throw new UserFacingException("cohorts.desk.message.empty");
        }
        if (subject.length() > LONGEST_SUBJECT) {
            throw new UserFacingException("cohorts.text.long", LONGEST_SUBJECT);
        }
        if (text.length() > LONGEST_TEXT) {
            throw new UserFacingException("cohorts.text.long", LONGEST_TEXT);
        }
        return participants.enrolled(caller, cohort).stream()
                .filter(person -> people.contains(person.id()))
                .map(person -> letter(person, subject, text))
                .toList();
    }

    private static OutgoingMail letter(Participant person, String subject, String text) {
        String given = person.givenName().isEmpty() ? person.name() : person.givenName();
        return new OutgoingMail(
                person.email(), person.language(), subject, text.replace("{prénom}", given));
    }

    @Override
    public int send(
            PersonId caller, CohortId cohort, Collection<ParticipantId> people, Letter letter) {
        List<OutgoingMail> letters = preview(caller, cohort, people, letter);
        letters.forEach(outbox::send);
        return letters.size();
    }
}
