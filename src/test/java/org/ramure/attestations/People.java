package org.ramure.attestations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.PathwayId;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.Readings;
import org.ramure.learning.Enrolment;
import org.ramure.learning.EnrolmentId;
import org.ramure.learning.Enrolments;
import org.ramure.learning.Progress;
import org.ramure.learning.ProgressOverview;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.Language;

/** The people of these tests, what they did and how they see themselves, held in memory. */
public class People implements Enrolments, Progress, Readings, CurrentPerson {

    private static final Instant START = Instant.parse("2026-11-02T23:30:00Z");

    private final SmallCatalogue catalogue;
    private final Map<PersonId, List<Enrolment>> enrolments = new ConcurrentHashMap<>();
    private final Map<PersonId, Map<ActivityId, Instant>> done = new ConcurrentHashMap<>();
    private final Map<PersonId, List<CompetenceReading>> readings = new ConcurrentHashMap<>();
    private @Nullable Account visitor;

    public People(SmallCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public static Account someone(String givenName, String familyName, Role... roles) {
        return new Account(
                new PersonId(UUID.randomUUID()),
                givenName,
                familyName,
                "someone@example.org",
                Language.FR,
                roles.length == 0 ? Set.of(Role.LEARNER) : Set.of(roles));
    }

    public static Account administrator() {
        return someone("Ada", "Min", Role.LEARNER, Role.ADMINISTRATOR);
    }

    /** Camille Durand, who has done all of this variant. */
    public Account whoDid(String variant) {
        Account person = someone("Camille", "Durand");
        does(person, variant);
        return person;
    }

    /** Enrols in the variant and does all of it. */
    public void does(Account person, String variant) {
        enrol(person.id(), SmallCatalogue.PATHWAY, variant);
        catalogue.activities(variant).forEach(activity -> complete(person.id(), activity));
    }

    public void reads(Account person, CompetenceReading.Moment moment, String day, int level) {
        CompetenceReading reading =
                new CompetenceReading(
                        UUID.randomUUID(),
                        person.id(),
                        SmallCatalogue.FRAMEWORK,
                        "1.0.0",
                        CompetenceReading.Voice.SELF,
                        moment,
                        Instant.parse(day + "T12:00:00Z"),
                        List.of(
                                new CompetenceReading.Rating(
                                        "C1", level, Set.of("C1-1", "gone"), "", 2),
                                new CompetenceReading.Rating("C2", 2, Set.of(), "", 0)));
        readings.computeIfAbsent(person.id(), k -> new ArrayList<>()).add(reading);
    }

    public void signIn(Account account) {
        visitor = account;
    }

    public void signOut() {
        visitor = null;
    }

    @Override
    public Enrolment enrol(PersonId person, PathwayId pathway, String variant) {
        Enrolment enrolment =
                new Enrolment(
                        new EnrolmentId(UUID.randomUUID()),
                        person,
                        pathway,
                        variant,
                        START,
                        START,
                        null);
        enrolments.put(person, List.of(enrolment));
        return enrolment;
    }

    @Override
    public Optional<Enrolment> find(PersonId person, PathwayId pathway) {
        return of(person).stream().filter(e -> e.pathway().equals(pathway)).findFirst();
    }

    @Override
    public List<Enrolment> of(PersonId person) {
        return enrolments.getOrDefault(person, List.of());
    }

    @Override
    public void visit(Enrolment enrolment, ActivityId activity) {}

    @Override
    public void complete(PersonId person, Activity activity) {
        Map<ActivityId, Instant> mine = done.computeIfAbsent(person, k -> new HashMap<>());
        mine.putIfAbsent(activity.id(), START.plusSeconds(86_400L * mine.size()));
    }

    @Override
    public boolean isDone(PersonId person, Activity activity) {
        return doneAt(person).containsKey(activity.id());
    }

    @Override
    public Map<PersonId, Map<ActivityId, Instant>> doneAt(Collection<PersonId> people) {
        return people.stream()
                .filter(done::containsKey)
                .collect(Collectors.toMap(Function.identity(), this::doneAt));
    }

    @Override
    public Map<ActivityId, Instant> doneAt(PersonId person) {
        return done.getOrDefault(person, Map.of());
    }

    @Override
    public ProgressOverview overview(PersonId person, Itinerary itinerary) {
        return ProgressOverview.on(itinerary, doneAt(person));
    }

    @Override
    public List<CompetenceReading> of(PersonId person, String framework) {
        return readings.getOrDefault(person, List.of()).stream()
                .filter(r -> r.framework().equals(framework))
                .toList();
    }

    @Override
    public Optional<CompetenceReading> latestSelf(PersonId person, String framework) {
        return of(person, framework).stream().reduce((first, second) -> second);
    }

    @Override
    public Optional<PersonId> id() {
        return account().map(Account::id);
    }

    @Override
    public Optional<Account> account() {
        return Optional.ofNullable(visitor);
    }

    @Override
    public PersonId idOrNewGuest() {
        return id().orElseGet(() -> new PersonId(UUID.randomUUID()));
    }
}
