package org.ramure.cohorts.work.store;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a person handed in, exported or erased with them; before places lose their names, by which
 * it is found. Guests hand in nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WorkData implements PersonalData {

    private static final List<String> PARTS =
            List.of("WorkFileEntity", "WorkMessageEntity", "WorkVersionEntity");

    private final EntityManager entities;
    private final WorkRows rows;
    private final People people;

    WorkData(EntityManager entities, WorkRows rows, People people) {
        this.entities = entities;
        this.rows = rows;
        this.people = people;
    }

    @Override
    public String section() {
        return "cohorts-work";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // a place is found by its address: nothing to hand over
    }

    private List<WorkSubmissionEntity> of(PersonId person) {
        List<UUID> places =
                entities.createQuery(
                                "select p.id from ParticipantEntity p where p.personId = :person"
                                        + " or p.email = :email",
                                UUID.class)
                        .setParameter("person", person.value())
                        .setParameter("email", people.find(person).map(Account::email).orElse(""))
                        .getResultList();
        return rows.submissions(places);
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of("works", of(person).stream().map(this::export).toList());
    }

    private Map<String, Object> export(WorkSubmissionEntity row) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("cohort", row.task().cohort().toString());
        map.put("assignment", row.task().assignment());
        map.put("draft", row.draft());
        map.put("versions", rows.versions(row.id()).stream().map(WorkVersionEntity::text).toList());
        map.put("files", rows.files(row.id()).stream().map(file -> file.toFile().name()).toList());
        map.put(
                "messages",
                rows.messages(row.id()).stream()
                        .map(WorkMessageEntity::toMessage)
                        .map(m -> Map.of("author", m.author(), "text", m.text()))
                        .toList());
        map.put(
                "answers",
                rows.reviews(row.id()).stream()
                        .filter(WorkReviewEntity::isSent)
                        .map(review -> review.toFeedback().comment())
                        .toList());
        return map;
    }

    @Override
    public void erase(PersonId person) {
        for (WorkSubmissionEntity row : of(person)) {
            rows.reviews(row.id()).forEach(rows::remove);
            for (String part : PARTS) {
                entities.createQuery("delete from " + part + " x where x.submissionId = :id")
                        .setParameter("id", row.id())
                        .executeUpdate();
            }
            rows.remove(row); // the sweep takes the bytes
        }
    }
}
