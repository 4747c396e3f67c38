package org.ramure.cohorts.desk.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Itinerary;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.desk.PresenceFacts;
import org.ramure.cohorts.desk.PresenceFacts.Presence;
import org.ramure.cohorts.desk.store.DeskRows.Person;
import org.ramure.cohorts.desk.store.DeskRows.Session;
import org.ramure.cohorts.edition.OnlineParts;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.template.SessionTemplate.Week;
import org.ramure.cohorts.template.Templates;
import org.ramure.cohorts.work.WorkRow;
import org.ramure.learning.Progress;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How people follow, on line and in the room: at most one query each for all of them. */
@Component
class Following {

    private final DeskRows rows;
    private final Templates templates;
    private final OnlineParts online;
    private final Progress progress;
    private final ObjectProvider<PresenceFacts> attendance;
    private final Clock clock;

    Following(
            DeskRows rows,
            Templates templates,
            OnlineParts online,
            Progress progress,
            ObjectProvider<PresenceFacts> attendance,
            Clock clock) {
        this.rows = rows;
        this.templates = templates;
        this.online = online;
        this.progress = progress;
        this.attendance = attendance;
        this.clock = clock;
    }

    /** The online part of a session. */
    Optional<Itinerary> itinerary(Session session) {
        return online.of(new CohortId(session.id()), session.template());
    }

    private List<Week> rhythm(String template) {
        return templates
                .find(template)
                .flatMap(SessionTemplate::online)
                .map(SessionTemplate.OnlinePart::rhythm)
                .orElse(List.of());
    }

    /** What people have done on line; asks nothing where nobody has an account. */
    Map<PersonId, Map<ActivityId, Instant>> done(Collection<Person> people) {
        List<PersonId> accounts =
                people.stream()
                        .map(Person::account)
                        .filter(Objects::nonNull)
                        .map(PersonId::new)
                        .distinct()
                        .toList();
        return accounts.isEmpty() ? Map.of() : progress.doneAt(accounts);
    }

    List<Presence> presences(Collection<UUID> cohorts) {
        return attendance.stream()
                .flatMap(facts -> facts.of(cohorts.stream().map(CohortId::new).toList()).stream())
                .toList();
    }

    Known of(List<Session> sessions, List<Person> people) {
        Map<UUID, Itinerary> parts = new HashMap<>();
        online.of(
                        sessions.stream()
                                .collect(
                                        Collectors.toMap(
                                                session -> new CohortId(session.id()),
                                                Session::template)))
                .forEach((cohort, itinerary) -> parts.put(cohort.value(), itinerary));
        List<UUID> ids = sessions.stream().map(Session::id).toList();
        List<Person> followers =
                people.stream().filter(person -> parts.containsKey(person.cohort())).toList();
        Map<UUID, List<Week>> rhythms =
                sessions.stream()
                        .collect(
                                Collectors.toMap(
                                        Session::id, session -> rhythm(session.template())));
        return new Known(
                parts,
                rhythms,
                done(followers),
                absent(ids),
                LocalDate.ofInstant(clock.instant(), HalfDay.ZONE));
    }

    /** On which days each person was absent. */
    private Map<UUID, List<LocalDate>> absent(List<UUID> ids) {
        List<Presence> absences =
                presences(ids).stream()
                        .filter(presence -> presence.mark() == PresenceFacts.Mark.ABSENT)
                        .toList();
        Map<UUID, LocalDate> days =
                absences.isEmpty()
                        ? Map.of()
                        : rows.halfDays(ids).stream()
                                .collect(Collectors.toMap(DeskRows.Slot::id, DeskRows.Slot::day));
        return absences.stream()
                .filter(presence -> days.containsKey(presence.halfDay().value()))
                .collect(
                        Collectors.groupingBy(
                                presence -> presence.person().value(),
                                Collectors.mapping(
                                        presence ->
                                                days.getOrDefault(
                                                        presence.halfDay().value(), LocalDate.MIN),
                                        Collectors.toList())));
    }

    /** Everything that was asked, ready for each person. */
    record Known(
            Map<UUID, Itinerary> online,
            Map<UUID, List<Week>> rhythms,
            Map<PersonId, Map<ActivityId, Instant>> done,
            Map<UUID, List<LocalDate>> absent,
            LocalDate today) {

        Signals.Facts facts(Session session, Person person, List<WorkRow> works) {
            return new Signals.Facts(
                    person.account() != null,
                    session.firstDay(),
                    works,
                    absent.getOrDefault(person.id(), List.of()),
                    pace(session, person));
        }

        /** By the template's weeks where it has some, else by an even rhythm. */
        private int expected(Session session, int all) {
            List<Week> weeks = rhythms.getOrDefault(session.id(), List.of());
            return weeks.isEmpty()
                    ? Signals.expected(all, session.firstDay(), session.lastDay(), today)
                    : Signals.expected(weeks, session.firstDay(), today);
        }

        private Optional<Signals.Pace> pace(Session session, Person person) {
            Itinerary itinerary = online.get(session.id());
            UUID account = person.account();
            if (itinerary == null || account == null) {
                return Optional.empty();
            }
            Map<ActivityId, Instant> own = done.getOrDefault(new PersonId(account), Map.of());
            int all = itinerary.steps().size();
            int here =
                    (int)
                            itinerary.steps().stream()
                                    .filter(step -> own.containsKey(step.activity().id()))
                                    .count();
            return Optional.of(new Signals.Pace(here, expected(session, all), all));
        }
    }
}
