package org.ramure.cohorts.store;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ramure.cohorts.CohortDetails;
import org.ramure.cohorts.HalfDayChange;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.calendar.OpenDays;
import org.ramure.cohorts.template.HalfDayTemplate;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.template.Templates;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Makes a cohort out of a template: its row, its half-days on open days, its lead. */
@Component
class Founding {

    private static final int ROOM_FOR_A_NUMBER = 70;

    private final CohortRepository cohorts;
    private final HalfDayRepository halfDays;
    private final Templates templates;
    private final Team team;
    private final Rules rules;
    private final Organisations organisations;
    private final Notice notice;

    Founding(
            CohortRepository cohorts,
            HalfDayRepository halfDays,
            Templates templates,
            Team team,
            Rules rules,
            Organisations organisations,
            Notice notice) {
        this.cohorts = cohorts;
        this.halfDays = halfDays;
        this.templates = templates;
        this.team = team;
        this.rules = rules;
        this.organisations = organisations;
        this.notice = notice;
    }

    CohortEntity create(PersonId caller, NewCohort asked) {
        if (!notice.callers().is(caller, Role.FACILITATOR)
                && !notice.callers().is(caller, Role.ADMINISTRATOR)) {
            throw new UserFacingException("cohorts.refused");
        }
        SessionTemplate template =
                templates
                        .find(asked.template())
                        .orElseThrow(() -> new UserFacingException("cohorts.template.gone"));
        CohortDetails details = rules.sound(asked.details());
        Instant now = notice.clock().instant();
        List<LocalDate> days =
                new OpenDays(asked.closedDays()).inWeeks(template.weeks(), asked.firstDay());
        CohortEntity cohort =
                new CohortEntity(
                        new CohortEntity.Origin(
                                freeSlug(details.title(), days.getFirst()),
                                organisations.of(caller),
                                template.slug(),
                                template.version()),
                        details,
                        caller.value(),
                        now);
        cohort.bound(days.getFirst(), days.getLast());
        cohorts.save(cohort);
        team.found(cohort.id(), caller);
        for (HalfDayTemplate halfDay : template.halfDays()) {
            HalfDayEntity row =
                    new HalfDayEntity(
                            cohort.id(),
                            halfDay.id(),
                            planned(halfDay, days.get(halfDay.day() - 1), details),
                            caller.value(),
                            now);
            notice.news().of(halfDays.save(row));
        }
        notice.news().of(cohort);
        return cohort;
    }

    private HalfDayChange planned(HalfDayTemplate halfDay, LocalDate day, CohortDetails details) {
        return rules.sound(
                details,
                new HalfDayChange(
                        halfDay.title().in(details.language()),
                        day,
                        halfDay.start(),
                        halfDay.end(),
                        details.modality(),
                        "",
                        "",
                        0));
    }

    /** A readable address that nobody else has: title, month, and a number where needed. */
    private String freeSlug(String title, LocalDate day) {
        String plain =
                Normalizer.normalize(title, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
        String start = plain.substring(0, Math.min(plain.length(), ROOM_FOR_A_NUMBER - 8));
        String base =
                (start + "-" + day.getYear() + "-" + "%02d".formatted(day.getMonthValue()))
                        .replaceAll("-+", "-")
                        .replaceAll("^-", "");
        String free = base;
        for (int number = 2; cohorts.existsBySlug(free); number++) {
            free = base + "-" + number;
        }
        return free;
    }
}
