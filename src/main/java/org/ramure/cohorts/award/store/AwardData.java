package org.ramure.cohorts.award.store;

import java.util.List;
import java.util.Map;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Papers that are on their way go with the person, before places lose their names. Those that were
 * issued are in the register of attestations, which exports and erases them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AwardData implements PersonalData {

    private final AwardRows rows;
    private final People people;

    AwardData(AwardRows rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    @Override
    public String section() {
        return "cohorts-award";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // papers are about places, not about guests
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<String> waiting =
                rows.of(person, email(person)).stream()
                        .filter(paper -> paper.state() != AwardPaperEntity.State.ISSUED)
                        .map(paper -> paper.id().toString())
                        .toList();
        return Map.of("waiting", waiting);
    }

    @Override
    public void erase(PersonId person) {
        rows.forget(rows.of(person, email(person)).stream().map(AwardPaperEntity::id).toList());
    }

    private String email(PersonId person) {
        return people.find(person).map(Account::email).orElse("");
    }
}
