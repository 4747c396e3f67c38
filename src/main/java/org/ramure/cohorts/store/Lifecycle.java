package org.ramure.cohorts.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortChange;
import org.ramure.cohorts.CohortDetails;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a cohort changes and goes through its states. */
@Component
@Transactional
class Lifecycle {

    private static final int LONGEST_REASON = 500;

    private final CohortRepository cohorts;
    private final HalfDayRepository halfDays;
    private final ParticipantRepository participants;
    private final Access access;
    private final Rules rules;
    private final Admission admission;
    private final Notice notice;

    Lifecycle(
            CohortRepository cohorts,
            HalfDayRepository halfDays,
            ParticipantRepository participants,
            Access access,
            Rules rules,
            Admission admission,
            Notice notice) {
        this.cohorts = cohorts;
        this.halfDays = halfDays;
        this.participants = participants;
        this.access = access;
        this.rules = rules;
        this.admission = admission;
        this.notice = notice;
    }

    Cohort change(PersonId caller, CohortId id, CohortChange change) {
        CohortEntity cohort = access.runningLocked(caller, id.value());
        rules.sameVersion(cohort.edited(), change.version());
        requireLive(cohort);
        CohortDetails details = rules.sound(change.details());
        checkBounds(cohort, change.firstDay(), change.lastDay());
        cohort.describe(details);
        cohort.bound(change.firstDay(), change.lastDay());
        cohort.touch(caller.value(), notice.clock().instant());
        admission.promote(cohort);
        return cohorts.saveAndFlush(cohort).toCohort();
    }

    private void checkBounds(CohortEntity cohort, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new UserFacingException("cohorts.bounds.backwards");
        }
        boolean outside =
                halfDays.findByCohortIdOrderByDayAscStartMinuteAsc(cohort.id()).stream()
                        .filter(h -> !h.isCancelled())
                        .anyMatch(h -> h.day().isBefore(first) || h.day().isAfter(last));
        if (outside) {
            throw new UserFacingException("cohorts.bounds.halfDayOutside");
        }
    }

    static void requireLive(CohortEntity cohort) {
        if (!cohort.status().isLive()) {
            throw new UserFacingException("cohorts.over");
        }
    }

    void open(PersonId caller, CohortId id) {
        CohortEntity cohort = access.runningLocked(caller, id.value());
        if (cohort.status() == CohortStatus.DRAFT) {
            become(cohort, caller, CohortStatus.OPEN, "");
        }
    }

    void close(PersonId caller, CohortId id) {
        CohortEntity cohort = access.runningLocked(caller, id.value());
        requireLive(cohort);
        become(cohort, caller, CohortStatus.CLOSED, "");
    }

    void cancel(PersonId caller, CohortId id, String reason) {
        CohortEntity cohort = access.runningLocked(caller, id.value());
        requireLive(cohort);
        String why = Rules.within(reason, LONGEST_REASON);
        if (why.isEmpty()) {
            throw new UserFacingException("cohorts.reason.missing");
        }
        boolean known = cohort.status() != CohortStatus.DRAFT;
        become(cohort, caller, CohortStatus.CANCELLED, why);
        for (HalfDayEntity halfDay :
                halfDays.findByCohortIdOrderByDayAscStartMinuteAsc(cohort.id())) {
            if (!halfDay.isCancelled()) {
                halfDay.cancel(why, caller.value(), notice.clock().instant());
                notice.news().of(halfDay);
            }
        }
        if (known) {
            participants
                    .findByCohortIdAndStatusIn(
                            cohort.id(),
                            Set.of(
                                    ParticipantStatus.ENROLLED,
                                    ParticipantStatus.WAITING,
                                    ParticipantStatus.INVITED))
                    .forEach(person -> notice.letters().say("cancelled", cohort, person));
        }
    }

    private void become(CohortEntity cohort, PersonId who, CohortStatus next, String reason) {
        cohort.become(next, reason);
        cohort.touch(who.value(), notice.clock().instant());
        notice.news().of(cohort);
    }

    /** What has begun is running. */
    @Scheduled(initialDelay = 1, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void start() {
        LocalDate today = LocalDate.ofInstant(notice.clock().instant(), HalfDay.ZONE);
        List<CohortEntity> begun =
                cohorts.findByStatusAndFirstDayLessThanEqual(CohortStatus.OPEN, today);
        for (CohortEntity cohort : begun) {
            cohort.become(CohortStatus.RUNNING, "");
            notice.news().of(cohort);
        }
    }
}
