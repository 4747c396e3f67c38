package org.ramure.cohorts.work.store;

import org.ramure.cohorts.work.WorkMessage;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** What is said about a piece of work, and by whom. */
@Component
class WorkTalk {

    private static final int LONGEST_MESSAGE = 4000;

    private final WorkRows rows;
    private final People people;

    WorkTalk(WorkRows rows, People people) {
        this.rows = rows;
        this.people = people;
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
}
