package org.ramure.cohorts.feed.store;

import java.util.Map;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.stereotype.Component;

/** The address of a person's feed goes with the person. */
@Component
class FeedData implements PersonalData {

    private final FeedRows rows;

    FeedData(FeedRows rows) {
        this.rows = rows;
    }

    @Override
    public String section() {
        return "cohorts-feed";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // guests have no feed
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return rows.of(person.value())
                .<Map<String, Object>>map(row -> Map.of("since", row.createdAt().toString()))
                .orElse(Map.of());
    }

    @Override
    public void erase(PersonId person) {
        rows.forget(person.value());
    }
}
