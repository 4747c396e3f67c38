package org.ramure.cohorts.news.store;

import java.time.Clock;
import java.util.Optional;
import org.ramure.cohorts.news.Reading;
import org.ramure.cohorts.news.Rhythm;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredReading implements Reading {

    private final NewsReaderRows rows;
    private final People people;
    private final Clock clock;

    StoredReading(NewsReaderRows rows, People people, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Rhythm rhythm(PersonId caller) {
        return people.find(caller)
                .flatMap(account -> rows.byEmail(account.email()))
                .map(NewsReaderEntity::rhythm)
                .orElse(Rhythm.DAILY);
    }

    @Override
    public void choose(PersonId caller, Rhythm rhythm) {
        people.find(caller).map(Account::email).ifPresent(email -> choose(rhythm, email));
    }

    private void choose(Rhythm rhythm, String email) {
        NewsReaderEntity row =
                rows.byEmail(email)
                        .orElseGet(() -> {
                            var fresh = new NewsReaderEntity(email, clock.instant());
                            rows.add(fresh);
                            return fresh;
                        });
        row.choose(rhythm, clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Rhythm> rhythm(String token) {
        return rows.byToken(token).map(NewsReaderEntity::rhythm);
    }

    @Override
    public boolean choose(String token, Rhythm rhythm) {
        Optional<NewsReaderEntity> row = rows.byToken(token);
        row.ifPresent(reader -> reader.choose(rhythm, clock.instant()));
        return row.isPresent();
    }
}
