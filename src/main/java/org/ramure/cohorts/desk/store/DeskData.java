package org.ramure.cohorts.desk.store;

import java.util.Map;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Notes about a person go when the person goes, before places lose their names. They are their
 * facilitators' working papers and not part of what a person downloads.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DeskData implements PersonalData {

    private final DeskRows rows;
    private final People people;

    DeskData(DeskRows rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    @Override
    public String section() {
        return "cohorts-desk";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // notes are about places, not about guests
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of();
    }

    @Override
    public void erase(PersonId person) {
        rows.forgetAuthor(person);
        rows.forget(person, people.find(person).map(Account::email).orElse(""));
    }
}
