package org.ramure.cohorts.news.store;

import java.util.Map;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How often a person wants to hear, and what they were told: found by their address. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NewsData implements PersonalData {

    private final NewsRows rows;
    private final NewsReaderRows readers;
    private final People people;

    NewsData(NewsRows rows, NewsReaderRows readers, People people) {
        this.readers = readers;
        this.rows = rows;
        this.people = people;
    }

    private String email(PersonId person) {
        return people.find(person).map(Account::email).orElse("");
    }

    @Override
    public String section() {
        return "cohorts-news";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // guests have no address
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return readers.byEmail(email(person))
                .<Map<String, Object>>map(row ->
                        Map.of(
                                "rhythm", row.rhythm().name(),
                                "since", row.changedAt().toString()))
                .orElse(Map.of());
    }

    @Override
    public void erase(PersonId person) {
        rows.forget(email(person));
    }
}
