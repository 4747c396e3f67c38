package org.ramure.portfolio.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.attendance.AttendanceDesk;
import org.ramure.cohorts.attendance.EventKind;
import org.ramure.cohorts.attendance.Mark;
import org.ramure.portfolio.codev.Circles;
import org.ramure.portfolio.codev.MinuteFields;
import org.ramure.portfolio.rhythm.Meetings;
import org.ramure.portfolio.rhythm.Meetings.Slot;
import org.ramure.portfolio.rhythm.Meetings.Which;
import org.ramure.portfolio.rhythm.MyRhythm;
import org.ramure.portfolio.rhythm.OwnMonth;
import org.ramure.portfolio.rhythm.OwnTask;
import org.ramure.portfolio.rhythm.Rhythms;
import org.ramure.portfolio.rhythm.Ticks;
import org.springframework.stereotype.Component;

/**
 * Who came, who was called, what was done: Malik missed the webinar and has something to catch up;
 * Nadia has a call that nobody fixed; Awa is asked for the next one; Awa and Claire are a pair.
 */
@Component
class FifthMonthRhythm {

    private static final LocalTime HALF_PAST_TEN = LocalTime.of(10, 30);
    private static final int CALL = 45;

    private final HalfDays halfDays;
    private final AttendanceDesk attendance;
    private final Meetings meetings;
    private final Rhythms rhythms;
    private final Ticks ticks;
    private final Circles circles;
    private final LongAgo longAgo;

    FifthMonthRhythm(
            HalfDays halfDays,
            AttendanceDesk attendance,
            Meetings meetings,
            Rhythms rhythms,
            Ticks ticks,
            Circles circles,
            LongAgo longAgo) {
        this.halfDays = halfDays;
        this.attendance = attendance;
        this.meetings = meetings;
        this.rhythms = rhythms;
        this.ticks = ticks;
        this.circles = circles;
        this.longAgo = longAgo;
    }

    void keep(PathwayCast cast) {
        for (HalfDay halfDay : halfDays.of(cast.facilitator(), cast.cohort().id())) {
            if (halfDay.day().isBefore(longAgo.today())) {
                sign(cast, halfDay);
            }
        }
        LocalDate start = cast.cohort().firstDay();
        called(cast, "appel-1", start.plusDays(22), cast.accounts().keySet());
        called(cast, "appel-2", start.plusDays(44), cast.accounts().keySet());
        called(cast, "appel-3", start.plusDays(78), Set.of("apprenante", "malik", "claire"));
        called(cast, "immersion", start.plusDays(93), Set.of("apprenante", "claire", "yann"));
        called(cast, "appel-4", start.plusDays(107), Set.of("apprenante", "malik", "yann"));
        next(cast);
        cast.accounts().keySet().forEach(who -> work(cast, who));
        pair(cast, start);
    }

    private void sign(PathwayCast cast, HalfDay halfDay) {
        boolean webinar = halfDay.template().equals("webinaire");
        attendance.rekey(
                cast.facilitator(),
                halfDay.id(),
                cast.without(webinar ? List.of("malik") : List.of()),
                halfDay.day());
        if (webinar) {
            attendance.mark(
                    cast.facilitator(),
                    halfDay.id(),
                    cast.place("malik"),
                    new Mark(EventKind.EXCUSED, 0, "Conseil d’administration à la même heure"));
        }
        attendance.counterSign(cast.facilitator(), halfDay.id());
    }

    /** Agreed on for a day that is over, and held. */
    private void called(PathwayCast cast, String milestone, LocalDate day, Set<String> people) {
        for (String who : people) {
            Which first = new Which(cast.place(who), milestone, 0);
            meetings.propose(cast.facilitator(), first, slot(longAgo.today().plusDays(1)));
            meetings.accept(cast.person(who), seen(first, 1));
            longAgo.met(cast.place(who), milestone, day);
            meetings.held(cast.facilitator(), seen(first, 2));
        }
        if (milestone.equals("appel-4")) {
            Which held = new Which(cast.place(PathwayCast.AWA), milestone, 3);
            meetings.note(cast.facilitator(), held, FifthMonthTexts.CALL_BY_INES);
            meetings.note(cast.awa(), seen(held, 4), FifthMonthTexts.CALL_BY_AWA);
        }
    }

    private static Which seen(Which which, int sequence) {
        return new Which(which.person(), which.milestone(), sequence);
    }

    private static Slot slot(LocalDate day) {
        return new Slot(day, HALF_PAST_TEN, CALL, "Au téléphone");
    }

    /** The fifth call: Malik said yes, Awa is asked, the others have no time yet. */
    private void next(PathwayCast cast) {
        Which malik = new Which(cast.place("malik"), "appel-5", 0);
        meetings.propose(cast.facilitator(), malik, slot(longAgo.today().plusDays(5)));
        meetings.accept(cast.person("malik"), seen(malik, 1));
        meetings.propose(
                cast.facilitator(),
                new Which(cast.place(PathwayCast.AWA), "appel-5", 0),
                slot(longAgo.today().plusDays(6)));
    }

    /** Months that are over are done, but for a task of Nadia's; the present one is begun. */
    private void work(PathwayCast cast, String who) {
        MyRhythm mine = rhythms.mine(cast.person(who), cast.cohort().slug()).orElseThrow();
        for (OwnMonth month : mine.months()) {
            LocalDate from = month.from().orElseThrow();
            if (from.isAfter(mine.today())) {
                return;
            }
            boolean over = month.isOver(mine.today());
            for (OwnTask task : over ? month.tasks() : month.tasks().subList(0, 1)) {
                if (!who.equals("nadia") || !task.task().id().equals("m4-immersion")) {
                    ticks.done(
                            cast.person(who),
                            cast.cohort().id(),
                            task.task().id(),
                            task.task().minutes());
                }
            }
            longAgo.ticked(cast.place(who), from.plusDays(over ? 20 : 2));
        }
    }

    private void pair(PathwayCast cast, LocalDate start) {
        UUID pair =
                circles.form(
                        cast.facilitator(),
                        cast.cohort().id(),
                        Set.of(cast.awa(), cast.person("claire")));
        longAgo.paired(pair, start);
        circles.met(cast.awa(), pair, start.plusDays(40));
        circles.met(cast.awa(), pair, start.plusDays(103));
        circles.save(
                cast.awa(), pair, new Typed(MinuteFields.NOTES, FifthMonthTexts.PAIR_NOTES, 0));
        circles.meetNext(
                cast.person("claire"),
                pair,
                Optional.of(longAgo.today().plusDays(8).atTime(17, 30)),
                "Au café de la gare, Mauron");
    }
}
