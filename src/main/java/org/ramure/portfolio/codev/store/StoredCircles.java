package org.ramure.portfolio.codev.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.Circle;
import org.ramure.portfolio.codev.Circles;
import org.ramure.portfolio.codev.MinuteFields;
import org.ramure.portfolio.codev.Protocols;
import org.ramure.portfolio.typed.TypedTexts;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(isolation = Isolation.READ_COMMITTED)
class StoredCircles implements Circles {

    private static final int LONGEST_PLACE = 500;

    private final CodevRows rows;
    private final CodevGround ground;
    private final CircleForming forming;
    private final TypedTexts texts;
    private final MinuteFields fields;
    private final Protocols protocols;
    private final Clock clock;

    StoredCircles(
            CodevRows rows,
            CodevGround ground,
            CircleForming forming,
            TypedTexts texts,
            MinuteFields fields,
            Protocols protocols,
            Clock clock) {
        this.rows = rows;
        this.ground = ground;
        this.forming = forming;
        this.texts = texts;
        this.fields = fields;
        this.protocols = protocols;
        this.clock = clock;
    }

    static String place(UUID circle) {
        return "entraide:" + circle;
    }

    @Override
    public UUID form(PersonId caller, CohortId cohort, Set<PersonId> people) {
        return forming.form(caller, cohort, people);
    }

    @Override
    public int deal(PersonId caller, CohortId cohort, int size) {
        return forming.deal(caller, cohort, size);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Circle> all(PersonId caller, CohortId cohort) {
        if (!ground.runs(caller, cohort)) {
            throw CodevGround.unknown();
        }
        return read(rows.circles(cohort));
    }

    private List<Circle> read(List<CircleEntity> circles) {
        List<UUID> ids = circles.stream().map(CircleEntity::id).toList();
        Map<UUID, List<Circle.Seat>> seats = new HashMap<>();
        rows.seats(ids)
                .forEach(s ->
                        seats.computeIfAbsent(s.circle(), id -> new ArrayList<>()).add(s.toSeat()));
        Map<UUID, List<LocalDate>> meetings = new HashMap<>();
        rows.meetings(ids)
                .forEach(m ->
                        meetings.computeIfAbsent(m.circle(), id -> new ArrayList<>()).add(m.day()));
        Instant now = clock.instant();
        return circles.stream()
                .map(c ->
                        c.toCircle(
                                now,
                                seats.getOrDefault(c.id(), List.of()),
                                meetings.getOrDefault(c.id(), List.of())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Circle> mine(PersonId caller, CohortId cohort) {
        if (ground.place(caller, cohort).isEmpty()) {
            return Optional.empty();
        }
        return read(rows.circles(cohort)).stream().filter(c -> c.has(caller)).findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Circle open(PersonId caller, UUID id) {
        Circle circle = circle(id);
        boolean known = circle.seats().stream().anyMatch(s -> s.person().equals(caller));
        if (!known && !ground.runs(caller, circle.cohort())) {
            throw CodevGround.unknown();
        }
        return circle;
    }

    private Circle circle(UUID id) {
        CircleEntity row = rows.circle(id).orElseThrow(CodevGround::unknown);
        return read(List.of(row)).getFirst();
    }

    private Circle own(PersonId caller, UUID id) {
        Circle circle = open(caller, id);
        if (!circle.has(caller)) {
            throw CodevGround.unknown();
        }
        return circle;
    }

    @Override
    public void meetNext(PersonId caller, UUID id, Optional<LocalDateTime> when, String place) {
        ground.requireOpen(own(caller, id).cohort());
        if (place.length() > LONGEST_PLACE) {
            throw new UserFacingException("portfolio.codev.tooLong");
        }
        rows.circle(id)
                .orElseThrow(CodevGround::unknown)
                .meetNext(
                        when.map(time -> time.atZone(HalfDay.ZONE).toInstant()).orElse(null),
                        place.strip());
    }

    @Override
    public void met(PersonId caller, UUID id, LocalDate day) {
        Circle circle = own(caller, id);
        ground.requireOpen(circle.cohort());
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), HalfDay.ZONE))) {
            throw new UserFacingException("portfolio.codev.circle.notYet");
        }
        if (!circle.meetings().contains(day)) {
            rows.add(new CircleMeetingEntity(id, day, caller));
        }
    }

    @Override
    public void leave(PersonId caller, UUID id, PersonId person) {
        Circle circle = open(caller, id);
        if (!caller.equals(person) && !ground.runs(caller, circle.cohort())) {
            throw CodevGround.unknown();
        }
        rows.seats(List.of(id)).stream()
                .filter(s -> s.person().equals(person.value()))
                .forEach(s -> s.leave(clock.instant()));
    }

    @Override
    public void join(PersonId caller, UUID id, PersonId person) {
        Circle circle = open(caller, id);
        if (!circle.has(caller)
                && !caller.equals(person)
                && !ground.runs(caller, circle.cohort())) {
            throw CodevGround.unknown();
        }
        forming.join(caller, circle, person);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Entry> notes(PersonId caller, UUID id) {
        own(caller, id);
        return texts.of(place(id));
    }

    @Override
    public Saving save(PersonId caller, UUID id, Typed typed) {
        Circle circle = own(caller, id);
        ground.requireOpen(circle.cohort());
        String question = protocols.question(circle.month()).in(Language.FR);
        return texts.save(
                caller, place(id), fields.circle(question, circle.month(), Language.FR), typed);
    }
}
