package org.ramure.cohorts.review.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.cohorts.review.ReadingState;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Readings a person wrote and got, exported or erased with them. What they sent belongs to the
 * author as well: it stays, and as places lose their names, without theirs. Other people's names
 * are in no export.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReviewData implements PersonalData {

    private final ReviewRows rows;
    private final People people;

    ReviewData(ReviewRows rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    @Override
    public String section() {
        return "cohorts-review";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // guests have no place in a cohort
    }

    private List<UUID> places(PersonId person) {
        return rows.places(person.value(), people.find(person).map(Account::email).orElse(""));
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<UUID> places = places(person);
        List<ReviewReadingEntity> readings = rows.about(places);
        return Map.of(
                "written",
                readings.stream()
                        .filter(reading -> places.contains(reading.reader().value()))
                        .map(ReviewData::line)
                        .toList(),
                "received",
                readings.stream()
                        .filter(reading -> places.contains(reading.author().value()))
                        .filter(reading -> reading.state() == ReadingState.SENT)
                        .map(ReviewData::line)
                        .toList());
    }

    private static Map<String, Object> line(ReviewReadingEntity reading) {
        var answer = reading.toFeedback();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("cohort", reading.task().cohort().toString());
        line.put("assignment", reading.task().assignment());
        line.put("state", reading.state().name());
        line.put("comment", answer.comment());
        line.put(
                "criteria",
                answer.lines().stream()
                        .map(one -> Map.of("criterion", one.criterion(), "comment", one.comment()))
                        .toList());
        line.put("reply", reading.reply());
        return line;
    }

    @Override
    public void erase(PersonId person) {
        List<UUID> places = places(person);
        for (ReviewReadingEntity reading : rows.about(places)) {
            if (places.contains(reading.author().value()) || reading.state() != ReadingState.SENT) {
                rows.remove(reading);
            }
        }
    }
}
