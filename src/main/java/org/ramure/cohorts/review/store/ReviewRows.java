package org.ramure.cohorts.review.store;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.work.Works.Task;
import org.springframework.stereotype.Component;

/** All questions to the tables of readings, each one statement. */
@Component
class ReviewRows {

    private final EntityManager entities;

    ReviewRows(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object row) {
        entities.persist(row);
    }

    void remove(Object row) {
        entities.remove(row);
    }

    void flush() {
        entities.flush();
    }

    Optional<ReviewRoundEntity> round(Task task) {
        return entities.createQuery(
                        "select r from ReviewRoundEntity r where r.cohortId = :cohort"
                                + " and r.assignment = :assignment",
                        ReviewRoundEntity.class)
                .setParameter("cohort", task.cohort().value())
                .setParameter("assignment", task.assignment())
                .getResultStream()
                .findFirst();
    }

    Optional<ReviewReadingEntity> find(UUID id) {
        return Optional.ofNullable(entities.find(ReviewReadingEntity.class, id));
    }

    /** In the order of their ids, which is that of their making. */
    List<ReviewReadingEntity> of(Task task) {
        return entities.createQuery(
                        "select r from ReviewReadingEntity r where r.cohortId = :cohort"
                                + " and r.assignment = :assignment order by r.id",
                        ReviewReadingEntity.class)
                .setParameter("cohort", task.cohort().value())
                .setParameter("assignment", task.assignment())
                .getResultList();
    }

    List<ReviewReadingEntity> given(ParticipantId reader) {
        return entities.createQuery(
                        "select r from ReviewReadingEntity r where r.readerId = :reader order by r.id",
                        ReviewReadingEntity.class)
                .setParameter("reader", reader.value())
                .getResultList();
    }

    /** Those a person wrote or was written about, by their places. */
    List<ReviewReadingEntity> about(Collection<UUID> places) {
        return places.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from ReviewReadingEntity r where r.readerId in :places"
                                        + " or r.authorId in :places order by r.id",
                                ReviewReadingEntity.class)
                        .setParameter("places", places)
                        .getResultList();
    }

    /** Names by place. */
    Map<ParticipantId, String> names(CohortId cohort) {
        Map<ParticipantId, String> names = new HashMap<>();
        entities.createQuery(
                        "select p.id, p.givenName, p.familyName, p.email from ParticipantEntity p"
                                + " where p.cohortId = :cohort",
                        Object[].class)
                .setParameter("cohort", cohort.value())
                .getResultList()
                .forEach(row -> {
                    String name = (row[1] + " " + row[2]).strip();
                    names.put(
                            new ParticipantId((UUID) row[0]),
                            name.isEmpty() ? String.valueOf(row[3]) : name);
                });
        return names;
    }

    /** Cohorts that take place, by what they were made from. */
    Map<CohortId, String> live() {
        Map<CohortId, String> live = new HashMap<>();
        entities.createQuery(
                        "select c.id, c.template from CohortEntity c where c.status in"
                                + " (org.ramure.cohorts.CohortStatus.OPEN,"
                                + " org.ramure.cohorts.CohortStatus.RUNNING)",
                        Object[].class)
                .getResultList()
                .forEach(row -> live.put(new CohortId((UUID) row[0]), String.valueOf(row[1])));
        return live;
    }

    /** Readings of live cohorts that did not come and were due before this day. */
    List<ReviewReadingEntity> overdue(LocalDate before) {
        return entities.createQuery(
                        "select r from ReviewReadingEntity r, CohortEntity c where c.id = r.cohortId"
                                + " and c.status in (org.ramure.cohorts.CohortStatus.OPEN,"
                                + " org.ramure.cohorts.CohortStatus.RUNNING)"
                                + " and r.state = org.ramure.cohorts.review.ReadingState.OPEN"
                                + " and r.dueOn < :day order by r.id",
                        ReviewReadingEntity.class)
                .setParameter("day", before)
                .getResultList();
    }

    List<UUID> places(UUID person, String email) {
        return entities.createQuery(
                        "select p.id from ParticipantEntity p where p.personId = :person"
                                + " or p.email = :email",
                        UUID.class)
                .setParameter("person", person)
                .setParameter("email", email)
                .getResultList();
    }
}
