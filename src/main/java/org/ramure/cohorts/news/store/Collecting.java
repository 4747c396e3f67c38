package org.ramure.cohorts.news.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.news.Occasion;
import org.ramure.cohorts.news.Occasion.Kind;
import org.ramure.cohorts.news.Occasions;
import org.ramure.cohorts.news.store.NewsRows.Known;
import org.ramure.cohorts.news.store.NewsRows.Place;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts down what there is to tell to whom, each thing once, and takes back what is no longer so. A
 * fixed number of statements for any number of cohorts and people, plus one for each fifty rows
 * that are new.
 */
@Component
@Transactional
class Collecting {

    private final ObjectProvider<Occasions> parts;
    private final NewsRows rows;
    private final NewsReaders readers;
    private final OccasionWords words;

    Collecting(
            ObjectProvider<Occasions> parts,
            NewsRows rows,
            NewsReaders readers,
            OccasionWords words) {
        this.parts = parts;
        this.rows = rows;
        this.readers = readers;
        this.words = words;
    }

    /** Everything there is to tell of these cohorts that begins to be of use by then. */
    List<Occasion> occasions(Collection<UUID> cohorts, LocalDate today, LocalDate until) {
        List<CohortId> ids = cohorts.stream().map(CohortId::new).toList();
        return parts.stream()
                .flatMap(part -> part.of(ids, today, until).stream())
                .filter(occasion -> !occasion.when().until().isBefore(today))
                .filter(occasion -> !occasion.when().from().isAfter(until))
                .toList();
    }

    /** Whom an occasion concerns, among people who have a place. */
    static boolean concerns(Occasion occasion, Place person) {
        Instant since = person.since();
        return occasion.cohort().value().equals(person.cohort())
                && occasion.to().facilitator().isEmpty()
                && occasion.to()
                        .place()
                        .map(ParticipantId::value)
                        .map(person.id()::equals)
                        .orElse(true)
                && occasion.when()
                        .placeBefore()
                        .map(before -> since == null || !since.isAfter(before))
                        .orElse(true);
    }

    /** Brings what waits for the people of these cohorts up to date. */
    int collect(Collection<UUID> cohorts, LocalDate today, LocalDate until) {
        List<Occasion> all = wanted(cohorts, today, until);
        NewsReaders.Found people = readers.of(all);
        Map<UUID, Map<String, Known>> known = new HashMap<>();
        rows.known(cohorts, today)
                .forEach(item ->
                        known.computeIfAbsent(item.participant(), id -> new HashMap<>())
                                .put(item.key(), item));
        Set<UUID> still = new HashSet<>();
        List<NewsItemEntity> added = new ArrayList<>();
        for (Occasion occasion : all) {
            for (Place person : people.concerned(occasion)) {
                Known item = known.getOrDefault(person.id(), Map.of()).get(occasion.key());
                String line =
                        words.line(occasion, person.language(), new ParticipantId(person.id()));
                if (item != null && isSame(item, person, line)) {
                    still.add(item.id());
                } else {
                    added.add(new NewsItemEntity(person, occasion, line));
                }
            }
        }
        rows.withdraw(gone(known, still));
        added.forEach(rows::add);
        return added.size();
    }

    /** Told already, or waiting in these very words for this very address. */
    private static boolean isSame(Known item, Place person, String line) {
        return item.state() != NewsItemEntity.State.PENDING
                || (item.line().equals(line) && item.email().equals(person.email()));
    }

    private List<Occasion> wanted(Collection<UUID> cohorts, LocalDate today, LocalDate until) {
        List<Occasion> all = occasions(cohorts, today, until);
        Map<UUID, Set<Kind>> off = new HashMap<>();
        rows.switches(cohorts)
                .forEach(s ->
                        off.computeIfAbsent(s.cohort(), id -> EnumSet.noneOf(Kind.class))
                                .add(s.kind()));
        return all.stream()
                .filter(o -> !off.getOrDefault(o.cohort().value(), Set.of()).contains(o.kind()))
                .toList();
    }

    private static List<UUID> gone(Map<UUID, Map<String, Known>> known, Set<UUID> still) {
        return known.values().stream()
                .flatMap(items -> items.values().stream())
                .filter(item -> item.state() == NewsItemEntity.State.PENDING)
                .map(Known::id)
                .filter(id -> !still.contains(id))
                .toList();
    }

    static Stream<List<UUID>> chunks(List<UUID> all, int size) {
        return Stream.iterate(0, at -> at < all.size(), at -> at + size)
                .map(at -> all.subList(at, Math.min(all.size(), at + size)));
    }
}
