package org.ramure.portfolio.experiment.store;

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
import java.util.stream.Stream;
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
import org.ramure.people.PersonId;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** Feedback asked for, to read, and answered: told once to whom it concerns, by the digest. */
@Component
class TrialOccasions implements Occasions {

    private static final Duration FRESH = Duration.ofDays(14);

    private final TrialRows rows;
    private final TrialGround ground;
    private final Places places;
    private final Translations translations;
    private final Clock clock;

    TrialOccasions(
            TrialRows rows,
            TrialGround ground,
            Places places,
            Translations translations,
            Clock clock) {
        this.rows = rows;
        this.ground = ground;
        this.places = places;
        this.translations = translations;
        this.clock = clock;
    }

    private record Seat(CohortId cohort, PersonId person) {}

    @Override
    public List<Occasion> of(Collection<CohortId> cohorts, LocalDate today, LocalDate until) {
        List<UUID> ids = cohorts.stream().map(CohortId::value).toList();
        List<FeedbackAskEntity> asks = rows.asksIn(ids);
        if (asks.isEmpty()) {
            return List.of();
        }
        Map<Seat, ParticipantId> seats = new HashMap<>();
        places.of(cohorts)
                .forEach(place ->
                        seats.put(new Seat(place.cohort(), place.person()), place.participant()));
        Instant since = clock.instant().minus(FRESH);
        return ground.loops(asks, false).stream()
                .filter(loop -> loop.since().isAfter(since))
                .flatMap(loop -> told(loop, seats))
                .toList();
    }

    private Stream<Occasion> told(FeedbackLoop loop, Map<Seat, ParticipantId> seats) {
        To giver = to(seats, loop, loop.giver());
        return switch (loop.state()) {
            case TO_GIVE -> Stream.of(occasion(loop, giver, "asked", loop.learnerName()));
            case TO_OPEN ->
                    Stream.of(
                            occasion(
                                    loop,
                                    to(seats, loop, loop.learner()),
                                    "given",
                                    loop.giverName()));
            case CLOSED -> Stream.of(occasion(loop, giver, "answered", loop.learnerName()));
            case TO_ANSWER, WITHDRAWN -> Stream.empty();
        };
    }

    /** By their place, or as who facilitates; whoever is neither is told nothing. */
    private static To to(Map<Seat, ParticipantId> seats, FeedbackLoop loop, PersonId person) {
        return Optional.ofNullable(seats.get(new Seat(loop.cohort(), person)))
                .map(To::place)
                .orElseGet(() -> To.facilitator(person));
    }

    private Occasion occasion(FeedbackLoop loop, To to, String what, String otherName) {
        LocalDate day = LocalDate.ofInstant(loop.since(), HalfDay.ZONE);
        return new Occasion(
                loop.cohort(),
                to,
                Kind.FEEDBACK,
                "feedback:" + what + ":" + loop.id(),
                new What(
                        LocalizedText.of(
                                line(Language.FR, what, otherName),
                                line(Language.EN, what, otherName)),
                        LocalizedText.EMPTY),
                new When(day, day, day.plusDays(FRESH.toDays()), Optional.empty()),
                "/experimentations/" + loop.trial(),
                Map.of());
    }

    private String line(Language language, String what, String name) {
        String known =
                name.isEmpty() ? translations.text(language, "portfolio.experiment.noName") : name;
        return translations.text(language, "portfolio.experiment.news." + what, known);
    }
}
