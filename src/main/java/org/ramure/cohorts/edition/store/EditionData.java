package org.ramure.cohorts.edition.store;

import java.util.Map;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.stereotype.Component;

/** What a facilitator decided is exported with them; the group keeps it when they go. */
@Component
class EditionData implements PersonalData {

    private final EditionRows rows;

    EditionData(EditionRows rows) {
        this.rows = rows;
    }

    @Override
    public String section() {
        return "cohorts-edition";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // guests run no cohorts
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of("decided", rows.by(person).stream().map(EditionEntity::export).toList());
    }

    @Override
    public void erase(PersonId person) {
        // an id without a person behind it says nothing of them; the group needs the decision
    }
}
