package org.ramure.cohorts.edition.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.cohorts.edition.CohortEdition;
import org.ramure.learning.ReleaseChoice;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which releases a person's sessions hold them to. Where two sessions follow the same course, the
 * decision that took effect last counts. Asks the database nothing as long as no session was ever
 * held to a release.
 */
@Component
@Order(20)
class PinnedPeople implements ReleaseChoice {

    /** How long another server's first decision may stay unknown here. */
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    private final EditionRows rows;
    private final People people;
    private final Clock clock;
    private volatile boolean any;
    private volatile Instant looked = Instant.MIN;

    PinnedPeople(EditionRows rows, People people, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    /** To be told of every decision. */
    void decided() {
        any = true;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, ReleaseId> of(PersonId person) {
        Instant now = clock.instant();
        return isAny(now) ? held(person, now) : Map.of();
    }

    boolean isAny(Instant now) {
        if (!any && looked.isBefore(now.minus(LOOK_AGAIN))) {
            any = rows.any();
            looked = now;
        }
        return any;
    }

    private String email(PersonId person) {
        return people.find(person).map(Account::email).orElse("no address");
    }

    private Map<String, ReleaseId> held(PersonId person, Instant now) {
        Map<String, CohortEdition> last = new LinkedHashMap<>();
        rows.begun(person, email(person), now)
                .forEach(row -> {
                    String key = row.cohort() + row.edition().course();
                    last.remove(key);
                    last.put(key, row.edition());
                });
        Map<String, ReleaseId> held = new HashMap<>();
        last.values()
                .forEach(edition ->
                        edition.release().ifPresent(id -> held.put(edition.course(), id)));
        return held;
    }
}
