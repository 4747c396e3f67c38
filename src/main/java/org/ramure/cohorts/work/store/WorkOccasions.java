package org.ramure.cohorts.work.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.news.Occasion;
import org.ramure.cohorts.news.Occasion.Kind;
import org.ramure.cohorts.news.Occasion.To;
import org.ramure.cohorts.news.Occasion.What;
import org.ramure.cohorts.news.Occasion.When;
import org.ramure.cohorts.news.Occasions;
import org.ramure.cohorts.work.WorkPlan;
import org.ramure.cohorts.work.WorkRow;
import org.ramure.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Work that is due within days and not handed in, and answers that were not opened yet. */
@Component
class WorkOccasions implements Occasions {

    private static final int DAYS_BEFORE = 3;
    private static final Duration FRESH = Duration.ofDays(7);

    private final EntityManager entities;
    private final WorkGround ground;
    private final WorkRows rows;
    private final WorkReading reading;
    private final Clock clock;

    WorkOccasions(
            EntityManager entities,
            WorkGround ground,
            WorkRows rows,
            WorkReading reading,
            Clock clock) {
        this.entities = entities;
        this.ground = ground;
        this.rows = rows;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public List<Occasion> of(Collection<CohortId> cohorts, LocalDate today, LocalDate until) {
        Set<UUID> ids = cohorts.stream().map(CohortId::value).collect(Collectors.toSet());
        Map<UUID, WorkGround.Site> sites =
                ground.sites(ids).stream()
                        .collect(Collectors.toMap(WorkGround.Site::id, Function.identity()));
        Map<UUID, List<WorkPlan>> plans = ground.plans(ids);
        List<Occasion> all = new ArrayList<>();
        reading.rows(soon(ids, sites, plans, today, until.plusDays(DAYS_BEFORE)))
                .forEach((cohort, people) -> {
                    WorkGround.Site site = sites.get(cohort.value());
                    people.stream()
                            .filter(row -> !row.state().isHandedIn())
                            .filter(row -> !row.terms().dueOn().isBefore(today))
                            .forEach(row -> {
                                if (site != null) {
                                    all.add(due(site, row));
                                }
                            });
                });
        answers(ids)
                .forEach(answer -> {
                    WorkGround.Site site = sites.get(answer.cohort());
                    plans.getOrDefault(answer.cohort(), List.of()).stream()
                            .filter(plan -> plan.id().equals(answer.assignment()))
                            .findFirst()
                            .ifPresent(plan -> {
                                if (site != null) {
                                    all.add(answered(site, plan, answer));
                                }
                            });
                });
        return all;
    }

    /** Cohorts in which something is due soon, for everyone or for somebody. */
    private Set<UUID> soon(
            Set<UUID> cohorts,
            Map<UUID, WorkGround.Site> sites,
            Map<UUID, List<WorkPlan>> plans,
            LocalDate today,
            LocalDate until) {
        Set<UUID> soon = new HashSet<>();
        rows.exceptions(cohorts).forEach(exception -> soon.add(exception.task().cohort()));
        plans.forEach((cohort, own) -> {
            if (own.stream()
                    .map(WorkPlan::dueOn)
                    .anyMatch(due -> !due.isBefore(today) && !due.isAfter(until))) {
                soon.add(cohort);
            }
        });
        soon.removeIf(cohort -> {
            WorkGround.Site site = sites.get(cohort);
            return site == null
                    || (site.status() != CohortStatus.OPEN
                            && site.status() != CohortStatus.RUNNING);
        });
        return soon;
    }

    private static Occasion due(WorkGround.Site site, WorkRow row) {
        LocalDate day = row.terms().dueOn();
        LocalDate before = day.minusDays(DAYS_BEFORE);
        LocalDate opens = row.terms().opensOn();
        LocalDate from = row.terms().open() || before.isAfter(opens) ? before : opens;
        return new Occasion(
                new CohortId(site.id()),
                To.place(row.person()),
                Kind.WORK_DUE,
                "work:" + row.plan().id() + ":" + day,
                new What(row.plan().title(), LocalizedText.EMPTY),
                new When(day, from, day, Optional.empty()),
                path(site, row.plan()),
                Map.of());
    }

    private static String path(WorkGround.Site site, WorkPlan plan) {
        return "/sessions/" + site.slug() + "/travaux/" + plan.id();
    }

    private record Answer(
            UUID review, UUID cohort, UUID person, String assignment, Instant sentAt) {}

    private List<Answer> answers(Set<UUID> cohorts) {
        return entities.createQuery(
                        "select r.id, s.cohortId, s.participantId, s.assignment, r.sentAt"
                                + " from WorkReviewEntity r, WorkSubmissionEntity s"
                                + " where s.id = r.submissionId and s.cohortId in :cohorts"
                                + " and r.sentAt >= :since and r.readAt is null",
                        Answer.class)
                .setParameter("cohorts", cohorts)
                .setParameter("since", clock.instant().minus(FRESH))
                .getResultList();
    }

    private static Occasion answered(WorkGround.Site site, WorkPlan plan, Answer answer) {
        LocalDate day = LocalDate.ofInstant(answer.sentAt(), HalfDay.ZONE);
        return new Occasion(
                new CohortId(site.id()),
                To.place(new ParticipantId(answer.person())),
                Kind.ANSWER,
                "answer:" + answer.review(),
                new What(plan.title(), LocalizedText.EMPTY),
                new When(day, day, day.plusDays(FRESH.toDays()), Optional.empty()),
                path(site, plan),
                Map.of());
    }
}
