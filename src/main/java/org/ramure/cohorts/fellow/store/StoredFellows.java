package org.ramure.cohorts.fellow.store;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.fellow.Circle;
import org.ramure.cohorts.fellow.Fellow;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredFellows implements Fellows {

    private static final String FACILITATES =
            "(select count(f) from FacilitatorEntity f where f.cohortId = c.id"
                    + " and f.personId = :person)";

    private static final String CIRCLES =
            "select c.id, c.slug, c.title, c.template, c.firstDay, c.lastDay,"
                    + (" case when " + FACILITATES + " > 0 then true else false end")
                    + " from CohortEntity c where c.status not in"
                    + " (org.ramure.cohorts.CohortStatus.DRAFT,"
                    + " org.ramure.cohorts.CohortStatus.CANCELLED) and (exists (select p.id from"
                    + " ParticipantEntity p where p.cohortId = c.id and p.status ="
                    + " org.ramure.cohorts.ParticipantStatus.ENROLLED"
                    + " and (p.personId = :person or p.email = :email))"
                    + (" or " + FACILITATES + " > 0)");

    private final EntityManager entities;
    private final People people;

    StoredFellows(EntityManager entities, People people) {
        this.entities = entities;
        this.people = people;
    }

    private String email(PersonId caller) {
        return people.find(caller).map(Account::email).orElse("");
    }

    @Override
    public List<Circle> circles(PersonId caller) {
        return entities.createQuery(CIRCLES + " order by c.firstDay, c.id", Circle.class)
                .setParameter("person", caller.value())
                .setParameter("email", email(caller))
                .getResultList();
    }

    @Override
    public Optional<Circle> circle(PersonId caller, CohortId cohort) {
        return entities.createQuery(CIRCLES + " and c.id = :cohort", Circle.class)
                .setParameter("person", caller.value())
                .setParameter("email", email(caller))
                .setParameter("cohort", cohort.value())
                .getResultStream()
                .findFirst();
    }

    private record Place(@Nullable UUID person, String email, String givenName, String familyName) {
        String name() {
            return (givenName + " " + familyName).strip();
        }
    }

    @Override
    public List<Fellow> of(PersonId caller, CohortId cohort) {
        if (circle(caller, cohort).isEmpty()) {
            return List.of();
        }
        List<Place> places = places(cohort);
        Set<UUID> running = new HashSet<>(facilitators(cohort));
        Map<UUID, Account> byId = new HashMap<>();
        people.findAll(
                        Stream.concat(places.stream().map(Place::person), running.stream())
                                .filter(java.util.Objects::nonNull)
                                .distinct()
                                .map(PersonId::new)
                                .toList())
                .forEach(account -> byId.put(account.id().value(), account));
        Map<UUID, Fellow> found = new HashMap<>();
        for (UUID person : running) {
            Optional.ofNullable(byId.get(person))
                    .ifPresent(a -> found.put(person, new Fellow(a.id(), a.fullName(), true)));
        }
        Map<String, Account> byEmail = unlinked(places);
        for (Place place : places) {
            Account account =
                    place.person() == null ? byEmail.get(place.email()) : byId.get(place.person());
            if (account != null) {
                String name = account.fullName().isEmpty() ? place.name() : account.fullName();
                found.putIfAbsent(account.id().value(), new Fellow(account.id(), name, false));
            }
        }
        found.remove(caller.value());
        return found.values().stream()
                .sorted(
                        Comparator.comparing((Fellow f) -> !f.facilitator())
                                .thenComparing(Fellow::name)
                                .thenComparing(f -> f.person().value()))
                .toList();
    }

    /** Accounts of people whose place was given by hand and is known by its address alone. */
    private Map<String, Account> unlinked(List<Place> places) {
        Map<String, Account> byEmail = new HashMap<>();
        people.findAllByEmail(
                        places.stream().filter(p -> p.person() == null).map(Place::email).toList())
                .forEach(account -> byEmail.put(account.email(), account));
        return byEmail;
    }

    private List<Place> places(CohortId cohort) {
        return entities.createQuery(
                        "select p.personId, p.email, p.givenName, p.familyName"
                                + " from ParticipantEntity p where p.cohortId = :cohort and"
                                + " p.status = org.ramure.cohorts.ParticipantStatus.ENROLLED",
                        Place.class)
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    private List<UUID> facilitators(CohortId cohort) {
        return entities.createQuery(
                        "select f.personId from FacilitatorEntity f where f.cohortId = :cohort",
                        UUID.class)
                .setParameter("cohort", cohort.value())
                .getResultList();
    }
}
