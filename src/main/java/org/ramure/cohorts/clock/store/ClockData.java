package org.ramure.cohorts.clock.store;

import java.util.Map;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a person declared is exported with them; when they go, minutes stay and words do not. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ClockData implements PersonalData {

    private final DeclarationRows rows;
    private final People people;

    ClockData(DeclarationRows rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    @Override
    public String section() {
        return "cohorts-clock";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // declarations are about places, not about guests
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "declared",
                rows.of(person, email(person)).stream().map(DeclarationEntity::export).toList());
    }

    @Override
    public void erase(PersonId person) {
        rows.of(person, email(person)).forEach(DeclarationEntity::forgetNote);
    }

    private String email(PersonId person) {
        return people.find(person).map(Account::email).orElse("");
    }
}
