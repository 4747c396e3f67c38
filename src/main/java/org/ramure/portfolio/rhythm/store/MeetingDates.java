package org.ramure.portfolio.rhythm.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.MySession;
import org.ramure.cohorts.feed.spi.OwnDates;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Journey;
import org.ramure.portfolio.journey.Journeys;
import org.ramure.portfolio.journey.Milestone;
import org.ramure.portfolio.rhythm.Meeting;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls, immersions and interviews in the feeds of both who meet. */
@Component
@Transactional(readOnly = true)
class MeetingDates implements OwnDates {

    private final Seats seats;
    private final Cohorts cohorts;
    private final Journeys journeys;
    private final RhythmRows rows;
    private final Translations translations;

    MeetingDates(
            Seats seats,
            Cohorts cohorts,
            Journeys journeys,
            RhythmRows rows,
            Translations translations) {
        this.seats = seats;
        this.cohorts = cohorts;
        this.journeys = journeys;
        this.rows = rows;
        this.translations = translations;
    }

    @Override
    public List<OwnDate> of(PersonId person, LocalDate since, Language language) {
        List<OwnDate> dates = new ArrayList<>(own(person, language));
        dates.addAll(led(person, since, language));
        return dates.stream().filter(date -> !date.day().isBefore(since)).toList();
    }

    private List<OwnDate> own(PersonId person, Language language) {
        Map<UUID, Cohort> places = new HashMap<>();
        for (MySession session : seats.mine(person)) {
            places.put(session.place().id().value(), session.cohort());
        }
        List<OwnDate> dates = new ArrayList<>();
        logs(rows.meetings(places.keySet()))
                .forEach((key, log) ->
                        Optional.ofNullable(places.get(key.person()))
                                .ifPresent(cohort ->
                                        add(dates, log, cohort, "mon-parcours/", language)));
        return dates;
    }

    /** Those that the person leads, in cohorts that they still run. */
    private List<OwnDate> led(PersonId person, LocalDate since, Language language) {
        Map<UUID, Optional<Cohort>> run = new HashMap<>();
        List<OwnDate> dates = new ArrayList<>();
        logs(rows.meetingsWith(person, since))
                .values()
                .forEach(log ->
                        run.computeIfAbsent(
                                        log.getFirst().cohort(),
                                        id -> cohorts.find(person, new CohortId(id)))
                                .ifPresent(
                                        cohort -> add(dates, log, cohort, "groupes/", language)));
        return dates;
    }

    private record Key(UUID person, String milestone) {}

    private static Map<Key, List<MeetingEntity>> logs(List<MeetingEntity> lines) {
        return lines.stream()
                .collect(
                        Collectors.groupingBy(
                                line -> new Key(line.participant(), line.milestone())));
    }

    private void add(
            List<OwnDate> dates,
            List<MeetingEntity> log,
            Cohort cohort,
            String page,
            Language language) {
        Optional<Milestone> milestone =
                journeys.of(cohort.template())
                        .flatMap((Journey j) -> j.milestone(log.getFirst().milestone()));
        Folding.meeting(log)
                .filter(meeting -> milestone.isPresent())
                .map(meeting ->
                        date(meeting, log.getFirst(), cohort, milestone.get(), language, page))
                .ifPresent(dates::add);
    }

    private OwnDate date(
            Meeting meeting,
            MeetingEntity first,
            Cohort cohort,
            Milestone milestone,
            Language language,
            String page) {
        String what = milestone.title().in(language);
        return new OwnDate(
                first.participant() + "-" + meeting.milestone(),
                meeting.day(),
                meeting.start(),
                meeting.minutes(),
                translations.text(language, "portfolio.rhythm.feed", cohort.title(), what),
                meeting.place(),
                page + cohort.slug(),
                meeting.sequence(),
                meeting.changedAt(),
                switch (meeting.state()) {
                    case PROPOSED -> Sure.PROPOSED;
                    case CANCELLED -> Sure.CANCELLED;
                    default -> Sure.FIXED;
                });
    }
}
