package org.ramure.portfolio.voices.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ramure.catalogue.Framework;
import org.ramure.competences.Grids;
import org.ramure.competences.OtherVoices;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.ReadingMoment;
import org.ramure.portfolio.voices.Asked;
import org.ramure.portfolio.voices.Round;
import org.ramure.portfolio.voices.SideBySide;
import org.ramure.portfolio.voices.SideBySide.Column;
import org.springframework.stereotype.Component;

/** Shows rows to those who may see them: who was asked, and what was said. */
@Component
class RoundBook {

    private final VoiceAsks asks;
    private final OtherVoices voices;
    private final Grids grids;
    private final VoiceNames names;
    private final VoiceRights rights;

    RoundBook(
            VoiceAsks asks, OtherVoices voices, Grids grids, VoiceNames names, VoiceRights rights) {
        this.asks = asks;
        this.voices = voices;
        this.grids = grids;
        this.names = names;
        this.rights = rights;
    }

    /** Rounds with whom they ask, and everybody's names: two statements. */
    Page page(List<VoiceRoundEntity> rounds) {
        List<VoiceAskEntity> all =
                rounds.isEmpty()
                        ? List.of()
                        : asks.of(rounds.stream().map(VoiceRoundEntity::id).toList());
        return new Page(
                rounds,
                all.stream().collect(Collectors.groupingBy(ask -> ask.round().id())),
                names.of(all, rounds));
    }

    record Page(
            List<VoiceRoundEntity> rounds,
            Map<UUID, List<VoiceAskEntity>> asks,
            Map<PersonId, String> names) {

        List<VoiceAskEntity> of(VoiceRoundEntity round) {
            return asks.getOrDefault(round.id(), List.of());
        }

        String name(VoiceAskEntity ask) {
            return ask.isGuest()
                    ? ask.guest().name()
                    : ask.person().map(person -> names.getOrDefault(person, "")).orElse("");
        }
    }

    /** A moment of the pathway and the day it falls on. */
    record Dated(ReadingMoment moment, LocalDate around) {}

    /** The rounds of one place: the pathway's moments in order, then the learner's own. */
    List<Round> rounds(List<Dated> moments, Page page, UUID place) {
        Map<String, VoiceRoundEntity> rows =
                page.rounds().stream()
                        .filter(row -> row.place().equals(place))
                        .collect(Collectors.toMap(VoiceRoundEntity::key, row -> row));
        List<Round> rounds = new ArrayList<>();
        for (Dated dated : moments) {
            ReadingMoment moment = dated.moment();
            Optional<VoiceRoundEntity> row = Optional.ofNullable(rows.get(moment.id()));
            rounds.add(
                    new Round(
                            row.map(VoiceRoundEntity::id),
                            moment.id(),
                            moment.label(),
                            row.map(VoiceRoundEntity::isBlind).orElse(moment.blind()),
                            true,
                            false,
                            moment.voices(),
                            Optional.of(dated.around()),
                            row.flatMap(r -> opening(r, page)),
                            row.map(r -> asked(r, page)).orElse(List.of())));
        }
        page.rounds().stream()
                .filter(row -> row.place().equals(place))
                .filter(row -> moments.stream().noneMatch(m -> m.moment().id().equals(row.key())))
                .forEach(row -> rounds.add(other(row, page)));
        return List.copyOf(rounds);
    }

    private Round other(VoiceRoundEntity row, Page page) {
        return new Round(
                Optional.of(row.id()),
                row.key(),
                row.label(),
                row.isBlind(),
                row.isOfCohort(),
                row.isShared(),
                Set.of(),
                Optional.empty(),
                opening(row, page),
                asked(row, page));
    }

    private static Optional<Round.Opening> opening(VoiceRoundEntity row, Page page) {
        return Optional.ofNullable(row.openedAt())
                .map(at ->
                        new Round.Opening(
                                at,
                                Optional.ofNullable(row.openedBy())
                                        .map(by -> page.names().getOrDefault(new PersonId(by), ""))
                                        .orElse(""),
                                row.openReason()));
    }

    private List<Asked> asked(VoiceRoundEntity row, Page page) {
        return page.of(row).stream()
                .map(ask ->
                        new Asked(
                                ask.id(),
                                ask.voice(),
                                page.name(ask),
                                ask.guest().role(),
                                ask.isGuest(),
                                ask.askedAt(),
                                state(ask),
                                ask.guestUntil(),
                                ask.remindedAt(),
                                ask.sentAt()))
                .toList();
    }

    private Asked.State state(VoiceAskEntity ask) {
        if (ask.isSent()) {
            return Asked.State.SENT;
        }
        if (ask.isGuest()) {
            return ask.isLinkGood(rights.now()) ? Asked.State.WAITING : Asked.State.EXPIRED;
        }
        return ask.isTeam() || ask.person().isPresent() ? Asked.State.WAITING : Asked.State.GONE;
    }

    /** What was said in these rounds of one person, as far as each may be seen: one statement. */
    List<SideBySide> sideBySide(PersonId person, Page page, Predicate<VoiceAskEntity> visible) {
        List<UUID> sent =
                page.asks().values().stream()
                        .flatMap(Collection::stream)
                        .filter(VoiceAskEntity::isSent)
                        .filter(visible)
                        .map(VoiceAskEntity::reading)
                        .toList();
        Map<UUID, OtherVoices.Spoken> said =
                voices.sheets(person, sent).stream()
                        .collect(Collectors.toMap(OtherVoices.Spoken::id, spoken -> spoken));
        return page.rounds().stream().flatMap(row -> one(row, page, said).stream()).toList();
    }

    private Optional<SideBySide> one(
            VoiceRoundEntity row, Page page, Map<UUID, OtherVoices.Spoken> said) {
        List<Column> columns =
                page.of(row).stream()
                        .filter(ask -> said.containsKey(ask.reading()))
                        .sorted(Comparator.comparing(VoiceAskEntity::voice))
                        .map(ask ->
                                new Column(
                                        ask.id(),
                                        ask.voice(),
                                        page.name(ask),
                                        ask.guest().role(),
                                        Objects.requireNonNull(said.get(ask.reading())).sheet()))
                        .toList();
        long sent = page.of(row).stream().filter(VoiceAskEntity::isSent).count();
        return grid(row, columns)
                .map(grid ->
                        new SideBySide(
                                row.id(),
                                row.label(),
                                grid,
                                columns,
                                Math.toIntExact(sent - columns.size())));
    }

    /** The grid of the reading made last. */
    private Optional<Framework> grid(VoiceRoundEntity row, List<Column> columns) {
        return columns.stream()
                .map(column -> column.sheet().reading())
                .max(Comparator.comparing(reading -> reading.takenAt()))
                .flatMap(reading -> grids.at(row.framework(), reading.frameworkVersion()));
    }
}
