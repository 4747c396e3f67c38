package org.ramure.cohorts.export.store;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.attendance.ObservedTime;
import org.ramure.cohorts.export.Bpf;
import org.ramure.cohorts.export.BpfChoice;
import org.ramure.cohorts.export.BpfPlace;
import org.ramure.cohorts.export.BpfReport;
import org.ramure.cohorts.export.Exports;
import org.ramure.cohorts.export.Funding;
import org.ramure.cohorts.export.Objective;
import org.ramure.cohorts.export.TraineeType;
import org.ramure.cohorts.store.Organisations;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredBpf implements Bpf {

    private static final Pattern SPECIALITY = Pattern.compile("[0-9]{3}[a-z]?");

    private final CohortAccess access;
    private final Participants participants;
    private final Organisations organisations;
    private final People people;
    private final ObservedTime observed;
    private final BpfRows rows;
    private final ObjectProvider<Exports> exports;

    StoredBpf(
            CohortAccess access,
            Participants participants,
            Organisations organisations,
            People people,
            ObservedTime observed,
            BpfRows rows,
            ObjectProvider<Exports> exports) {
        this.access = access;
        this.participants = participants;
        this.organisations = organisations;
        this.people = people;
        this.observed = observed;
        this.rows = rows;
        this.exports = exports;
    }

    @Override
    @Transactional(readOnly = true)
    public BpfReport report(PersonId caller, int year) {
        List<UUID> runs =
                exports
                        .getObject()
                        .scope(caller, Optional.empty(), Optional.of(year))
                        .ids()
                        .stream()
                        .map(CohortId::value)
                        .toList();
        LocalDate from = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate to = LocalDate.of(year, Month.DECEMBER, 31);
        List<BpfRows.Session> sessions =
                runs.isEmpty()
                        ? List.of()
                        : rows.sessions(runs, organisations.of(caller), from, to);
        boolean everything = people.find(caller).filter(a -> a.is(Role.ADMINISTRATOR)).isPresent();
        List<BpfPlace> places = places(sessions, from, to);
        int held = (int) places.stream().map(BpfPlace::cohort).distinct().count();
        return new BpfReport(year, everything, held, places);
    }

    /** Everyone with observed time between these days, session by session. */
    private List<BpfPlace> places(List<BpfRows.Session> sessions, LocalDate from, LocalDate to) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        Map<ParticipantId, Integer> minutes = minutes(ids(sessions), from, to);
        return all(sessions).stream()
                .filter(place -> minutes.containsKey(place.participant()))
                .map(place -> with(place, minutes.getOrDefault(place.participant(), 0)))
                .toList();
    }

    private Map<ParticipantId, Integer> minutes(List<UUID> cohorts, LocalDate from, LocalDate to) {
        Map<ParticipantId, Integer> minutes = new HashMap<>();
        observed.of(cohorts.stream().map(CohortId::new).toList(), from, to)
                .forEach(spent -> minutes.merge(spent.person(), spent.minutes(), Integer::sum));
        return minutes;
    }

    private static List<UUID> ids(List<BpfRows.Session> sessions) {
        return sessions.stream().map(BpfRows.Session::id).toList();
    }

    /** Everyone of these sessions and how they count, without minutes. */
    private List<BpfPlace> all(List<BpfRows.Session> sessions) {
        List<UUID> ids = ids(sessions);
        Map<UUID, BpfChoice> groups = new HashMap<>();
        rows.ofCohorts(ids).forEach(row -> groups.put(row.cohort(), row.choice()));
        Map<UUID, BpfChoice> own = new HashMap<>();
        rows.ofPeople(ids).forEach(row -> own.put(row.participant(), row.choice()));
        Map<UUID, List<BpfRows.Person>> people = new HashMap<>();
        rows.people(ids)
                .forEach(p -> people.computeIfAbsent(p.cohort(), c -> new ArrayList<>()).add(p));
        List<BpfPlace> places = new ArrayList<>();
        for (BpfRows.Session session : sessions) {
            BpfChoice group = groups.getOrDefault(session.id(), BpfChoice.NONE);
            people.getOrDefault(session.id(), List.of())
                    .forEach(p ->
                            places.add(
                                    place(
                                            session,
                                            p,
                                            group,
                                            own.getOrDefault(p.id(), BpfChoice.NONE))));
        }
        return places;
    }

    private static BpfPlace place(
            BpfRows.Session session, BpfRows.Person person, BpfChoice group, BpfChoice own) {
        return new BpfPlace(
                new CohortId(session.id()),
                session.title(),
                session.slug(),
                new ParticipantId(person.id()),
                person.name(),
                own.type().or(group::type).orElse(TraineeType.UNKNOWN),
                own.funding().or(group::funding).orElse(Funding.UNKNOWN),
                group.objective().orElseGet(() -> objective(session.registeredCode())),
                group.speciality(),
                0,
                own.type().isPresent() || own.funding().isPresent());
    }

    /** What the registered code of a session says of its objective. */
    private static Objective objective(String registeredCode) {
        String code = registeredCode.toUpperCase(Locale.ROOT);
        if (code.startsWith("RNCP")) {
            return Objective.RNCP;
        }
        return code.startsWith("RS") ? Objective.RS : Objective.OTHER_TRAINING;
    }

    private static BpfPlace with(BpfPlace place, int minutes) {
        return new BpfPlace(
                place.cohort(),
                place.session(),
                place.slug(),
                place.participant(),
                place.name(),
                place.type(),
                place.funding(),
                place.objective(),
                place.speciality(),
                minutes,
                place.ownChoice());
    }

    @Override
    @Transactional(readOnly = true)
    public BpfChoice choice(PersonId caller, CohortId cohort) {
        access.requireRunning(caller, cohort);
        return rows.ofCohort(cohort.value()).map(BpfCohortEntity::choice).orElse(BpfChoice.NONE);
    }

    @Override
    public void decide(PersonId caller, CohortId cohort, BpfChoice choice) {
        access.requireRunning(caller, cohort);
        String speciality = choice.speciality().strip().toLowerCase(Locale.ROOT);
        if (!speciality.isEmpty() && !SPECIALITY.matcher(speciality).matches()) {
            throw new UserFacingException("cohorts.export.bpf.speciality.wrong");
        }
        BpfCohortEntity row =
                rows.ofCohort(cohort.value())
                        .orElseGet(() -> {
                            BpfCohortEntity fresh = new BpfCohortEntity(cohort.value());
                            rows.add(fresh);
                            return fresh;
                        });
        row.choose(new BpfChoice(choice.type(), choice.funding(), choice.objective(), speciality));
    }

    @Override
    @Transactional(readOnly = true)
    public List<BpfPlace> people(PersonId caller, CohortId id) {
        Cohort cohort = access.requireRunning(caller, id);
        Map<ParticipantId, Integer> minutes =
                minutes(
                        List.of(id.value()),
                        cohort.firstDay().minusYears(1),
                        cohort.lastDay().plusYears(1));
        List<ParticipantId> enrolled =
                participants.enrolled(caller, id).stream().map(Participant::id).toList();
        return all(
                        List.of(
                                new BpfRows.Session(
                                        id.value(),
                                        cohort.title(),
                                        cohort.slug(),
                                        cohort.details().registeredCode())))
                .stream()
                .filter(place ->
                        enrolled.contains(place.participant())
                                || minutes.containsKey(place.participant()))
                .map(place -> with(place, minutes.getOrDefault(place.participant(), 0)))
                .toList();
    }

    @Override
    public void decide(PersonId caller, ParticipantId id, BpfChoice choice) {
        Participant person =
                participants
                        .find(caller, id)
                        .orElseThrow(() -> new UserFacingException("cohorts.unknown"));
        BpfPersonEntity row =
                rows.ofPerson(id.value())
                        .orElseGet(() -> {
                            BpfPersonEntity fresh =
                                    new BpfPersonEntity(id.value(), person.cohort().value());
                            rows.add(fresh);
                            return fresh;
                        });
        row.choose(choice);
    }
}
