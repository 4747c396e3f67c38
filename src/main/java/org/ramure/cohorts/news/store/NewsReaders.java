package org.ramure.cohorts.news.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ramure.cohorts.news.Occasion;
import org.ramure.cohorts.news.store.NewsRows.Place;
import org.ramure.cohorts.news.store.NewsRows.Runner;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** Who there is to be told something: people with a place, and facilitators where one is meant. */
@Component
class NewsReaders {

    private final NewsRows rows;
    private final People people;

    NewsReaders(NewsRows rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    /** By cohort, then by place or by person. */
    record Found(Map<UUID, Map<UUID, Place>> places, Map<UUID, Map<UUID, Place>> facilitators) {

        /** Whom an occasion concerns; nobody where its reader is not of the cohort any more. */
        List<Place> concerned(Occasion occasion) {
            UUID cohort = occasion.cohort().value();
            Optional<PersonId> facilitator = occasion.to().facilitator();
            if (facilitator.isPresent()) {
                return one(facilitators, cohort, facilitator.get().value());
            }
            List<Place> candidates =
                    occasion.to()
                            .place()
                            .map(place -> one(places, cohort, place.value()))
                            .orElseGet(() ->
                                    List.copyOf(places.getOrDefault(cohort, Map.of()).values()));
            return candidates.stream()
                    .filter(person -> Collecting.concerns(occasion, person))
                    .toList();
        }

        private static List<Place> one(Map<UUID, Map<UUID, Place>> all, UUID cohort, UUID id) {
            return Optional.ofNullable(all.getOrDefault(cohort, Map.of()).get(id)).stream()
                    .toList();
        }
    }

    Found of(Collection<Occasion> occasions) {
        Set<UUID> cohorts = cohorts(occasions);
        return new Found(byCohort(rows.places(cohorts)), facilitators(occasions));
    }

    private Map<UUID, Map<UUID, Place>> facilitators(Collection<Occasion> occasions) {
        List<Occasion> theirs =
                occasions.stream().filter(o -> o.to().facilitator().isPresent()).toList();
        Set<PersonId> asked =
                theirs.stream()
                        .flatMap(o -> o.to().facilitator().stream())
                        .collect(Collectors.toSet());
        if (asked.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Account> accounts =
                people.findAll(List.copyOf(asked)).stream()
                        .collect(Collectors.toMap(a -> a.id().value(), Function.identity()));
        return byCohort(
                rows.runners(cohorts(theirs)).stream()
                        .flatMap(runner ->
                                Optional.ofNullable(accounts.get(runner.person()))
                                        .map(account -> place(runner, account))
                                        .stream())
                        .toList());
    }

    private static Place place(Runner runner, Account account) {
        return new Place(
                runner.person(),
                runner.cohort(),
                account.email(),
                account.givenName(),
                account.language(),
                null);
    }

    private static Set<UUID> cohorts(Collection<Occasion> occasions) {
        return occasions.stream().map(o -> o.cohort().value()).collect(Collectors.toSet());
    }

    private static Map<UUID, Map<UUID, Place>> byCohort(List<Place> people) {
        Map<UUID, Map<UUID, Place>> all = new HashMap<>();
        people.forEach(person ->
                all.computeIfAbsent(person.cohort(), id -> new LinkedHashMap<>())
                        .put(person.id(), person));
        return all;
    }
}
