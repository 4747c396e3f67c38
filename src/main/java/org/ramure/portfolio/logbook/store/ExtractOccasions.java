package org.ramure.portfolio.logbook.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.fellow.Places;
import org.ramure.cohorts.news.Occasion;
import org.ramure.cohorts.news.Occasion.Kind;
import org.ramure.cohorts.news.Occasion.To;
import org.ramure.cohorts.news.Occasion.What;
import org.ramure.cohorts.news.Occasion.When;
import org.ramure.cohorts.news.Occasions;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.portfolio.logbook.store.ShareRows.Told;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** A passage shared with one person, told to them once: who shares it and its title, no more. */
@Component
class ExtractOccasions implements Occasions {

    private static final Duration FRESH = Duration.ofDays(14);

    private final ShareRows shares;
    private final Places places;
    private final People people;
    private final Translations translations;
    private final Clock clock;

    ExtractOccasions(
            ShareRows shares,
            Places places,
            People people,
            Translations translations,
            Clock clock) {
        this.shares = shares;
        this.places = places;
        this.people = people;
        this.translations = translations;
        this.clock = clock;
    }

    private record Seat(UUID cohort, UUID person) {}

    @Override
    public List<Occasion> of(Collection<CohortId> cohorts, LocalDate today, LocalDate until) {
        Instant since = clock.instant().minus(FRESH);
        List<Told> fresh =
                shares.fresh(cohorts.stream().map(CohortId::value).toList(), since, today);
        if (fresh.isEmpty()) {
            return List.of();
        }
        Map<Seat, ParticipantId> seats = new HashMap<>();
        places.of(cohorts)
                .forEach(place ->
                        seats.put(
                                new Seat(place.cohortId(), place.personId()), place.participant()));
        List<PersonId> authors =
                fresh.stream().map(Told::owner).distinct().map(PersonId::new).toList();
        Map<UUID, String> names =
                people.findAll(authors).stream()
                        .collect(Collectors.toMap(a -> a.id().value(), Account::fullName));
        return fresh.stream()
                .map(share -> occasion(share, seats, names.getOrDefault(share.owner(), "")))
                .toList();
    }

    private Occasion occasion(Told share, Map<Seat, ParticipantId> seats, String author) {
        LocalDate day = LocalDate.ofInstant(share.sharedAt(), HalfDay.ZONE);
        LocalDate vain = day.plusDays(FRESH.toDays());
        To reader =
                Optional.ofNullable(seats.get(new Seat(share.cohort(), share.reader())))
                        .map(To::place)
                        .orElseGet(() -> To.facilitator(new PersonId(share.reader())));
        return new Occasion(
                new CohortId(share.cohort()),
                reader,
                Kind.EXTRACT,
                "extract:" + share.id(),
                new What(
                        LocalizedText.of(
                                line(Language.FR, share, author), line(Language.EN, share, author)),
                        LocalizedText.EMPTY),
                new When(
                        day,
                        day,
                        share.until().isBefore(vain) ? share.until() : vain,
                        Optional.empty()),
                "/carnet/partage/" + share.id(),
                Map.of());
    }

    private String line(Language language, Told share, String author) {
        String key = "portfolio.logbook.news.";
        String name = author.isBlank() ? translations.text(language, key + "someone") : author;
        return share.title().isBlank()
                ? translations.text(language, key + "shared", name)
                : translations.text(language, key + "sharedTitle", name, share.title());
    }
}
