package org.ramure.interop.lti.grades.store;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.stereotype.Component;

/** A person's scores on their way, moved, exported or erased with them. */
@Component
class GradesData implements PersonalData {

    private final ScoreRepository scores;
    private final Clock clock;

    GradesData(ScoreRepository scores, Clock clock) {
        this.scores = scores;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "gradesSent";
    }

    /** What the account has done counts from now on. */
    @Override
    public void move(PersonId guest, PersonId account) {
        scores.holdAll(guest.value())
                .forEach(row -> row.belongTo(account.value(), clock.instant()));
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<Map<String, Object>> all =
                scores.findByPersonId(person.value()).stream().map(this::one).toList();
        return Map.of("scores", all);
    }

    private Map<String, Object> one(ScoreEntity row) {
        var entry = row.toEntry();
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("placement", row.placement().toString());
        one.put("knownThereAs", row.subject());
        one.put("state", entry.state().name());
        one.put("changedAt", entry.changedAt().toString());
        if (entry.sent().at() != null) {
            one.put("sentAt", String.valueOf(entry.sent().at()));
        }
        if (entry.sent().score() != null && entry.sent().score().points() != null) {
            one.put("given", entry.sent().score().points().given());
            one.put("maximum", entry.sent().score().points().maximum());
        }
        return one;
    }

    @Override
    public void erase(PersonId person) {
        scores.deleteByPerson(person.value());
    }
}
