package org.ramure.cohorts.work.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.closing.ClosedCohorts;
import org.ramure.cohorts.template.Assignment;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.template.Templates;
import org.ramure.cohorts.work.Terms;
import org.ramure.cohorts.work.WorkDesk.Exceptional;
import org.ramure.cohorts.work.WorkPlan;
import org.springframework.stereotype.Component;

/** What assignments stand on: the cohort, its template, its half-days, and the days that follow. */
@Component
class WorkGround {

    private final EntityManager entities;
    private final WorkRows rows;
    private final Templates templates;
    private final ClosedCohorts closed;
    private final Clock clock;

    WorkGround(
            EntityManager entities,
            WorkRows rows,
            Templates templates,
            ClosedCohorts closed,
            Clock clock) {
        this.closed = closed;
        this.entities = entities;
        this.rows = rows;
        this.templates = templates;
        this.clock = clock;
    }

    /** Refused once a long pathway is closed. */
    void requireOpen(UUID cohort) {
        closed.requireOpen(new CohortId(cohort));
    }

    Instant now() {
        return clock.instant();
    }

    /** The day it is where half-days happen. */
    LocalDate today() {
        return LocalDate.ofInstant(now(), HalfDay.ZONE);
    }

    /** What is read of a cohort. */
    record Site(UUID id, String slug, String template, CohortStatus status, LocalDate lastDay) {}

    private record Morning(UUID cohort, String template, LocalDate day) {}

    List<Site> sites(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select c.id, c.slug, c.template, c.status, c.lastDay from CohortEntity c"
                                + " where c.id in :cohorts",
                        Site.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    /** Everyone enrolled in these cohorts: participant and cohort. */
    Map<UUID, UUID> enrolled(Collection<UUID> cohorts) {
        Map<UUID, UUID> people = new HashMap<>();
        entities.createQuery(
                        "select p.id, p.cohortId from ParticipantEntity p where p.cohortId in"
                                + " :cohorts and p.status ="
                                + " org.ramure.cohorts.ParticipantStatus.ENROLLED",
                        Object[].class)
                .setParameter("cohorts", cohorts)
                .getResultList()
                .forEach(row -> people.put((UUID) row[0], (UUID) row[1]));
        return people;
    }

    /** The assignments of each cohort in the template's order: three statements in all. */
    Map<UUID, List<WorkPlan>> plans(Collection<UUID> cohorts) {
        if (cohorts.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Morning>> days =
                halfDays(cohorts).stream().collect(Collectors.groupingBy(Morning::cohort));
        Map<UUID, List<WorkDueEntity>> dues =
                rows.dues(cohorts).stream().collect(Collectors.groupingBy(WorkDueEntity::cohort));
        Map<UUID, List<WorkPlan>> plans = new HashMap<>();
        for (Site site : sites(cohorts)) {
            SessionTemplate template = templates.find(site.template()).orElse(null);
            List<WorkPlan> own = new ArrayList<>();
            if (template != null) {
                for (Assignment assignment : template.materials().assignments()) {
                    LocalDate after =
                            after(assignment, days.getOrDefault(site.id(), List.of()), site);
                    WorkDueEntity due =
                            dues.getOrDefault(site.id(), List.of()).stream()
                                    .filter(d -> d.assignment().equals(assignment.id()))
                                    .findFirst()
                                    .orElse(null);
                    own.add(plan(template, assignment, after, due));
                }
            }
            plans.put(site.id(), List.copyOf(own));
        }
        return plans;
    }

    private List<Morning> halfDays(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select h.cohortId, h.templateId, h.day from HalfDayEntity h"
                                + " where h.cohortId in :cohorts and h.cancelled = false",
                        Morning.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    /** The half-day's own day, or the cohort's last one where it is called off. */
    private static LocalDate after(Assignment assignment, List<Morning> days, Site site) {
        return days.stream()
                .filter(day -> day.template().equals(assignment.after()))
                .map(Morning::day)
                .findFirst()
                .orElse(site.lastDay());
    }

    private static WorkPlan plan(
            SessionTemplate template,
            Assignment assignment,
            LocalDate after,
            @Nullable WorkDueEntity due) {
        LocalDate chosen = due == null ? null : due.dueOn();
        return new WorkPlan(
                assignment.id(),
                assignment.title(),
                assignment.brief(),
                template.materials().rubric(assignment.rubric()),
                after,
                chosen == null ? assignment.due(after) : chosen,
                chosen != null,
                due == null ? 0 : due.seen());
    }

    /** The newest exception for each person and assignment. */
    Map<TaskOf, Exceptional> exceptions(Collection<UUID> cohorts) {
        Map<TaskOf, Exceptional> newest = new HashMap<>();
        rows.exceptions(cohorts).forEach(row -> newest.put(row.task(), row.terms()));
        return newest;
    }

    Terms terms(WorkPlan plan, @Nullable Exceptional exception) {
        boolean open = !today().isBefore(plan.opensOn());
        if (exception == null) {
            return new Terms(open, plan.opensOn(), plan.dueOn(), "");
        }
        LocalDate due = exception.dueOn();
        return new Terms(
                open || exception.opened(),
                plan.opensOn(),
                due == null ? plan.dueOn() : due,
                exception.reason());
    }
}
