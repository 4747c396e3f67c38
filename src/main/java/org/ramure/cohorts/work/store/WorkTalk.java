package org.ramure.cohorts.work.store;

import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.work.WorkMessage;
import org.ramure.mail.Outbox;
import org.ramure.mail.OutgoingMail;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is said about a piece of work, and the one letter that tells that an answer is there. */
@Component
class WorkTalk {

    private static final int LONGEST_MESSAGE = 4000;

    private final WorkRows rows;
    private final People people;
    private final Outbox outbox;
    private final Translations translations;
    private final String publicUrl;

    WorkTalk(
            WorkRows rows,
            People people,
            Outbox outbox,
            Translations translations,
            @Value("${ramure.public-url}") String publicUrl) {
        this.rows = rows;
        this.people = people;
        this.outbox = outbox;
        this.translations = translations;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    void say(WorkSubmissionEntity about, PersonId author, WorkMessage message) {
        String text = message.text().strip();
        if (text.isEmpty()) {
            throw new UserFacingException("cohorts.work.message.empty");
        }
        if (text.length() > LONGEST_MESSAGE) {
            throw new UserFacingException("cohorts.text.long", LONGEST_MESSAGE);
        }
        rows.add(
                new WorkMessageEntity(
                        about.id(),
                        author.value(),
                        new WorkMessage(
                                message.fromFacilitator(), message.author(), text, message.at())));
    }

    /** The name others read, or the address where none is given. */
    String name(PersonId person) {
        return people.find(person).map(WorkTalk::name).orElse("");
    }

    private static String name(Account account) {
        return account.fullName().isEmpty() ? account.email() : account.fullName();
    }

    /** Tells that an answer was sent; the answer itself stays in the application. */
    void announce(Cohort cohort, Participant person, String assignment, String title) {
        Language language = person.language();
        outbox.send(
                new OutgoingMail(
                        person.email(),
                        language,
                        translations.text(language, "cohorts.work.letter.subject", title),
                        translations.text(
                                language,
                                "cohorts.work.letter.text",
                                title,
                                cohort.title(),
                                publicUrl
                                        + "/sessions/"
                                        + cohort.slug()
                                        + "/travaux/"
                                        + assignment)));
    }
}
