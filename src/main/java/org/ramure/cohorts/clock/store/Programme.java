package org.ramure.cohorts.clock.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Itinerary;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.clock.ClockLine;
import org.ramure.cohorts.clock.ClockLine.Detail;
import org.ramure.cohorts.clock.ClockSubject;
import org.ramure.cohorts.clock.ClockSubject.Sort;
import org.ramure.cohorts.template.Assignment;
import org.ramure.shared.LocalizedText;

/** What is planned in a session: half-days that take place, online activities, assignments. */
record Programme(List<HalfDay> halfDays, Optional<Itinerary> online, List<Assignment> assignments) {

    Programme {
        halfDays =
                halfDays.stream()
                        .filter(h -> !h.cancelled())
                        .sorted(Comparator.comparing(HalfDay::startsAt))
                        .toList();
    }

    List<ClockSubject> subjects() {
        List<ClockSubject> all = new ArrayList<>();
        halfDays.forEach(h ->
                all.add(
                        new ClockSubject(
                                Sort.HALF_DAY,
                                h.id().toString(),
                                LocalizedText.same(h.title()),
                                Optional.of(h.day()))));
        steps().forEach(step -> all.add(subject(step)));
        assignments.forEach(
                a -> all.add(new ClockSubject(Sort.WORK, a.id(), a.title(), Optional.empty())));
        all.add(new ClockSubject(Sort.OTHER, "", LocalizedText.EMPTY, Optional.empty()));
        return all;
    }

    private List<Itinerary.Step> steps() {
        return online.map(Itinerary::steps).orElse(List.of());
    }

    private static ClockSubject subject(Itinerary.Step step) {
        return new ClockSubject(
                Sort.STEP,
                step.activity().id().value().toString(),
                step.activity().title(),
                Optional.empty());
    }

    /** The prescribed clock of someone who did this on line. */
    List<ClockLine> prescribed(Map<ActivityId, Instant> done) {
        List<ClockLine> all = new ArrayList<>();
        halfDays.forEach(h ->
                all.add(
                        new ClockLine(
                                Sort.HALF_DAY,
                                h.id().toString(),
                                LocalizedText.same(h.title()),
                                Optional.of(h.day()),
                                h.minutes(),
                                Detail.PLANNED,
                                "",
                                Optional.empty())));
        steps().forEach(step ->
                all.add(
                        new ClockLine(
                                Sort.STEP,
                                subject(step).id(),
                                step.activity().title(),
                                Optional.empty(),
                                step.activity().minutes(),
                                done.containsKey(step.activity().id()) ? Detail.DONE : Detail.TO_DO,
                                "",
                                Optional.empty())));
        return all;
    }

    /** What is planned in all, and of that, what was done on line. */
    int minutes() {
        return halfDays.stream().mapToInt(HalfDay::minutes).sum()
                + online.map(Itinerary::minutes).orElse(0);
    }
}
