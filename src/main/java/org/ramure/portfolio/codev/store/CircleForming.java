package org.ramure.portfolio.codev.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.fellow.Fellow;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.Circle;
import org.ramure.portfolio.codev.Circles;
import org.ramure.portfolio.codev.Dealing;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Puts people together, nobody in two pairs at once. */
@Component
class CircleForming {

    private final CodevRows rows;
    private final CodevGround ground;
    private final Participants participants;
    private final Clock clock;

    CircleForming(CodevRows rows, CodevGround ground, Participants participants, Clock clock) {
        this.rows = rows;
        this.ground = ground;
        this.participants = participants;
        this.clock = clock;
    }

    UUID form(PersonId caller, CohortId cohort, Set<PersonId> people) {
        Map<PersonId, String> known = names(caller, cohort);
        boolean runs = ground.runs(caller, cohort);
        if (known.isEmpty() || (!runs && !people.contains(caller))) {
            throw CodevGround.unknown();
        }
        if (people.size() < Circles.SMALLEST || people.size() > Circles.LARGEST) {
            throw new UserFacingException("portfolio.codev.circle.size");
        }
        if (!known.keySet().containsAll(people)) {
            throw CodevGround.unknown();
        }
        Set<UUID> busy = busy(cohort);
        if (people.stream().anyMatch(p -> busy.contains(p.value()))) {
            throw new UserFacingException("portfolio.codev.circle.busy");
        }
        return seat(caller, cohort, chosen(known, people));
    }

    /** Participants with an account, by person; those who run the cohort pair up with nobody. */
    private Map<PersonId, String> names(PersonId caller, CohortId cohort) {
        if (ground.runs(caller, cohort)) {
            return participants.enrolled(caller, cohort).stream()
                    .filter(p -> p.person().isPresent())
                    .collect(
                            Collectors.toMap(
                                    p -> p.person().orElseThrow(),
                                    p -> (p.givenName() + " " + p.familyName()).strip(),
                                    (one, other) -> one));
        }
        Map<PersonId, String> names =
                ground.fellows().of(caller, cohort).stream()
                        .filter(f -> !f.facilitator())
                        .collect(Collectors.toMap(Fellow::person, Fellow::name));
        ground.place(caller, cohort)
                .ifPresent(own -> names.put(caller, ground.name(caller, cohort)));
        return names;
    }

    /** Who sits in a pair or trio of this cohort that is not over. */
    private Set<UUID> busy(CohortId cohort) {
        List<UUID> circles = rows.lockedCircles(cohort).stream().map(CircleEntity::id).toList();
        Map<UUID, List<CircleSeatEntity>> present =
                rows.seats(circles).stream()
                        .filter(CircleSeatEntity::isPresent)
                        .collect(Collectors.groupingBy(CircleSeatEntity::circle));
        Set<UUID> busy = new HashSet<>();
        present.values().stream()
                .filter(seats -> seats.size() >= Circles.SMALLEST)
                .flatMap(Collection::stream)
                .forEach(seat -> busy.add(seat.person()));
        return busy;
    }

    private static Map<PersonId, String> chosen(
            Map<PersonId, String> known, Collection<PersonId> people) {
        Map<PersonId, String> chosen = new LinkedHashMap<>(known);
        chosen.keySet().retainAll(people);
        return chosen;
    }

    private UUID seat(PersonId caller, CohortId cohort, Map<PersonId, String> people) {
        ground.requireOpen(cohort);
        Instant now = clock.instant();
        leaveLonely(cohort, people.keySet().stream().map(PersonId::value).toList(), now);
        var circle = new CircleEntity(cohort, caller, now);
        rows.add(circle);
        people.forEach(
                (person, name) -> rows.add(new CircleSeatEntity(circle.id(), person, name, now)));
        rows.flush();
        return circle.id();
    }

    /** Whoever was left alone in an old pair leaves it for the new one. */
    private void leaveLonely(CohortId cohort, List<UUID> people, Instant now) {
        rows.seats(rows.circles(cohort).stream().map(CircleEntity::id).toList()).stream()
                .filter(s -> s.isPresent() && people.contains(s.person()))
                .forEach(s -> s.leave(now));
    }

    int deal(PersonId caller, CohortId cohort, int size) {
        if (!ground.runs(caller, cohort)) {
            throw CodevGround.unknown();
        }
        if (size < Circles.SMALLEST || size > Circles.LARGEST) {
            throw new UserFacingException("portfolio.codev.circle.size");
        }
        Map<PersonId, String> known = names(caller, cohort);
        Set<UUID> busy = busy(cohort);
        List<Participant> free =
                participants.enrolled(caller, cohort).stream()
                        .filter(p ->
                                p.person()
                                        .filter(id ->
                                                known.containsKey(id) && !busy.contains(id.value()))
                                        .isPresent())
                        .toList();
        List<List<Participant>> groups = Dealing.deal(free, size, Participant::organisation);
        groups.forEach(group ->
                seat(
                        caller,
                        cohort,
                        chosen(known, group.stream().flatMap(p -> p.person().stream()).toList())));
        return groups.size();
    }

    void join(PersonId caller, Circle circle, PersonId person) {
        if (circle.has(person)) {
            return;
        }
        String name = names(caller, circle.cohort()).get(person);
        if (name == null) {
            throw CodevGround.unknown();
        }
        if (circle.present().size() >= Circles.LARGEST) {
            throw new UserFacingException("portfolio.codev.circle.full");
        }
        if (busy(circle.cohort()).contains(person.value())) {
            throw new UserFacingException("portfolio.codev.circle.busy");
        }
        ground.requireOpen(circle.cohort());
        Instant now = clock.instant();
        leaveLonely(circle.cohort(), List.of(person.value()), now);
        rows.add(new CircleSeatEntity(circle.id(), person, name, now));
        rows.flush();
    }
}
