package org.ramure.portfolio.rhythm.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** All questions to the tables of rhythms, each one statement. */
@Component
class RhythmRows {

    private static final String SAME =
            " where m.participantId = r.participantId and m.milestone = r.milestone";

    private final EntityManager entities;

    RhythmRows(EntityManager entities) {
        this.entities = entities;
    }

    private <T> List<T> ofPeople(Class<T> type, Collection<UUID> people, String order) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from "
                                        + type.getSimpleName()
                                        + " r where r.participantId in :people order by "
                                        + order,
                                type)
                        .setParameter("people", people)
                        .getResultList();
    }

    private <T> List<T> ofCohort(Class<T> type, UUID cohort, String order) {
        return entities.createQuery(
                        "select r from "
                                + type.getSimpleName()
                                + " r where r.cohortId = :cohort order by "
                                + order,
                        type)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    List<PaceEntity> paces(Collection<UUID> people) {
        return ofPeople(PaceEntity.class, people, "r.ordinal");
    }

    List<PaceEntity> pacesOf(UUID cohort) {
        return ofCohort(PaceEntity.class, cohort, "r.ordinal");
    }

    List<MeetingEntity> meetings(Collection<UUID> people) {
        return ofPeople(MeetingEntity.class, people, "r.ordinal");
    }

    List<MeetingEntity> meetingsOf(UUID cohort) {
        return ofCohort(MeetingEntity.class, cohort, "r.ordinal");
    }

    List<TickEntity> ticks(Collection<UUID> people) {
        return ofPeople(TickEntity.class, people, "r.ordinal");
    }

    List<TickEntity> ticksOf(UUID cohort) {
        return ofCohort(TickEntity.class, cohort, "r.ordinal");
    }

    List<PlanEntity> plans(Collection<UUID> people) {
        return ofPeople(PlanEntity.class, people, "r.ordinal");
    }

    List<PlanEntity> plansOf(UUID cohort) {
        return ofCohort(PlanEntity.class, cohort, "r.ordinal");
    }

    List<PlanLineEntity> linesOf(UUID cohort) {
        return ofCohort(PlanLineEntity.class, cohort, "r.position");
    }

    List<PlanLineEntity> lines(Collection<UUID> plans) {
        return plans.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from PlanLineEntity r where r.planId in :plans"
                                        + " order by r.position",
                                PlanLineEntity.class)
                        .setParameter("plans", plans)
                        .getResultList();
    }

    /** Meetings since a day in whose log one is the facilitator: every line of each. */
    List<MeetingEntity> meetingsWith(PersonId facilitator, LocalDate since) {
        return entities.createQuery(
                        "select r from MeetingEntity r where exists (select 1 from MeetingEntity m"
                                + SAME
                                + " and m.saidBy = :by and m.fromLearner = false)"
                                + " and exists (select 1 from MeetingEntity m"
                                + SAME
                                + " and m.heldOn >= :since) order by r.ordinal",
                        MeetingEntity.class)
                .setParameter("by", facilitator.value())
                .setParameter("since", since)
                .getResultList();
    }

    List<MeetingEntity> saidBy(PersonId person) {
        return entities.createQuery(
                        "select r from MeetingEntity r where r.saidBy = :by", MeetingEntity.class)
                .setParameter("by", person.value())
                .getResultList();
    }

    /** Adds a line; a line that another tab wrote first is a conflict. */
    void add(Object row) {
        entities.persist(row);
        try {
            entities.flush();
        } catch (PersistenceException writtenElsewhere) {
            throw new UserFacingException("portfolio.rhythm.conflict");
        }
    }

    /** Adds what cannot meet another, with the next line. */
    void addQuietly(Object row) {
        entities.persist(row);
    }
}
