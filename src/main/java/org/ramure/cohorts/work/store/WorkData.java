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
 * What a person handed in and was granted, exported or erased with them; before places lose their
 * names, by which it is found. What they said to others about those others' work stays, without
 * their name. Guests hand in nothing.
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

    private static Map<String, Object> line(WorkExceptionEntity exception) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("cohort", exception.task().cohort().toString());
        line.put("assignment", exception.task().assignment());
        line.put("reason", exception.terms().reason());
        line.put("givenAt", exception.givenAt().toString());
        return line;
    }

    private List<WorkExceptionEntity> exceptions(PersonId person) {
        List<UUID> places = places(person);
        return places.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select e from WorkExceptionEntity e where e.participantId in"
                                        + " :places order by e.givenAt",
                                WorkExceptionEntity.class)
                        .setParameter("places", places)
                        .getResultList();
    }

    private List<WorkSubmissionEntity> of(PersonId person) {
        return rows.submissions(places(person));
    }

    private List<UUID> places(PersonId person) {
        return entities.createQuery(
                        "select p.id from ParticipantEntity p where p.personId = :person"
                                + " or p.email = :email",
                        UUID.class)
                .setParameter("person", person.value())
                .setParameter("email", people.find(person).map(Account::email).orElse(""))
                .getResultList();
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "works", of(person).stream().map(this::export).toList(),
                "exceptions", exceptions(person).stream().map(WorkData::line).toList());
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
        exceptions(person).forEach(rows::remove);
        entities.createQuery(
                        "update WorkMessageEntity m set m.authorName = '' where m.authorId ="
                                + " :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
