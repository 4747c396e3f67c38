package org.ramure.cohorts.news.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.news.CohortLetters;
import org.ramure.cohorts.news.Occasion;
import org.ramure.cohorts.news.Occasion.Kind;
import org.ramure.cohorts.news.store.LetterWriting.Addressee;
import org.ramure.cohorts.news.store.LetterWriting.Told;
import org.ramure.cohorts.news.store.NewsRows.Head;
import org.ramure.cohorts.news.store.NewsRows.Known;
import org.ramure.cohorts.news.store.NewsRows.Place;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredCohortLetters implements CohortLetters {

    /** Long enough for the questionnaire that comes months after. */
    private static final int DAYS_AFTER_THE_END = 250;

    private final CohortAccess access;
    private final Collecting collecting;
    private final NewsRows rows;
    private final OccasionWords words;
    private final LetterWriting writing;
    private final Clock clock;

    StoredCohortLetters(
            CohortAccess access,
            Collecting collecting,
            NewsRows rows,
            OccasionWords words,
            LetterWriting writing,
            Clock clock) {
        this.access = access;
        this.collecting = collecting;
        this.rows = rows;
        this.words = words;
        this.writing = writing;
        this.clock = clock;
    }

    /** Whom something still concerns: those who were told it already are left out. */
    private record Aim(Occasion occasion, List<Place> people) {}

    @Override
    public List<Planned> planned(PersonId caller, CohortId id) {
        Cohort cohort = access.requireRunning(caller, id);
        LocalDate today = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE);
        List<UUID> one = List.of(id.value());
        List<Place> people = rows.places(one);
        Map<UUID, Set<String>> told =
                rows.known(one, today).stream()
                        .filter(item -> item.state() != NewsItemEntity.State.PENDING)
                        .collect(
                                Collectors.groupingBy(
                                        Known::participant,
                                        Collectors.mapping(Known::key, Collectors.toSet())));
        Set<Kind> off = off(id);
        Head head = new Head(id.value(), cohort.title(), cohort.slug(), cohort.status());
        return aims(one, today, last(cohort, today), people, told).stream()
                .map(aim -> planned(aim, head, off, today))
                .sorted(
                        Comparator.comparing(Planned::leaves)
                                .thenComparing(Planned::about)
                                .thenComparing(Planned::kind)
                                .thenComparing(Planned::key))
                .toList();
    }

    private static LocalDate last(Cohort cohort, LocalDate today) {
        LocalDate end = cohort.lastDay().isBefore(today) ? today : cohort.lastDay();
        return end.plusDays(DAYS_AFTER_THE_END);
    }

    private List<Aim> aims(
            List<UUID> cohort,
            LocalDate today,
            LocalDate until,
            List<Place> people,
            Map<UUID, Set<String>> told) {
        Map<String, Aim> aims = new LinkedHashMap<>();
        for (Occasion occasion : collecting.occasions(cohort, today, until)) {
            if (occasion.kind().isConfidential()) {
                continue;
            }
            Aim aim =
                    aims.computeIfAbsent(
                            occasion.key(), key -> new Aim(occasion, new ArrayList<>()));
            people.stream()
                    .filter(person -> Collecting.concerns(occasion, person))
                    .filter(person ->
                            !told.getOrDefault(person.id(), Set.of()).contains(occasion.key()))
                    .forEach(aim.people()::add);
        }
        return aims.values().stream().filter(aim -> !aim.people().isEmpty()).toList();
    }

    private Planned planned(Aim aim, Head head, Set<Kind> off, LocalDate today) {
        Occasion occasion = aim.occasion();
        Place sample = aim.people().getFirst();
        LocalDate leaves = occasion.when().from().isBefore(today) ? today : occasion.when().from();
        Told told =
                new Told(
                        head.id(),
                        occasion.kind(),
                        occasion.when().about(),
                        words.line(occasion, sample.language(), new ParticipantId(sample.id())));
        return new Planned(
                occasion.kind(),
                occasion.key(),
                leaves,
                occasion.when().about(),
                aim.people().size(),
                off.contains(occasion.kind()),
                writing.write(
                        new Addressee(sample.email(), sample.givenName(), sample.language(), "…"),
                        List.of(told),
                        Map.of(head.id(), head),
                        leaves));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Left> left(PersonId caller, CohortId cohort, int most) {
        access.requireRunning(caller, cohort);
        List<Kind> confidential = Stream.of(Kind.values()).filter(Kind::isConfidential).toList();
        return rows.left(cohort.value(), confidential, most);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Kind> switchedOff(PersonId caller, CohortId cohort) {
        access.requireRunning(caller, cohort);
        return off(cohort);
    }

    private Set<Kind> off(CohortId cohort) {
        Set<Kind> off = EnumSet.noneOf(Kind.class);
        rows.switches(List.of(cohort.value())).forEach(one -> off.add(one.kind()));
        return off;
    }

    @Override
    public void turn(PersonId caller, CohortId cohort, Kind kind, boolean on) {
        access.requireRunning(caller, cohort);
        if (kind.isEssential()) {
            throw new UserFacingException("cohorts.news.essential");
        }
        if (on) {
            rows.switchOn(cohort.value(), kind);
        } else if (!off(cohort).contains(kind)) {
            rows.add(new NewsSwitchEntity(cohort.value(), kind, caller.value(), clock.instant()));
        }
    }
}
