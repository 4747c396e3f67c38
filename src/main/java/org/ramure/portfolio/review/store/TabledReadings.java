package org.ramure.portfolio.review.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.attestations.facts.AssessmentMode;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.CompetenceReading.Rating;
import org.ramure.portfolio.review.Interview;
import org.ramure.shared.Language;
import org.ramure.shared.Wording;

/** Readings that lie on the table, competence by competence, and what is stated of them. */
final class TabledReadings {

    /** The moment that a statement names instead of that of a reading. */
    private static final String MOMENT = "STATEMENT";

    private final Framework grid;
    private final List<CompetenceReading> all;
    private final Map<UUID, String> authors;
    private final Set<UUID> tabled;
    private final Language language;

    TabledReadings(Framework grid, Signed readings, Set<UUID> tabled, Language language) {
        this.grid = grid;
        this.all = readings.all();
        this.authors = readings.authors();
        this.tabled = tabled;
        this.language = language;
    }

    /** Readings, and who made those of others. */
    record Signed(List<CompetenceReading> all, Map<UUID, String> authors) {}

    private String author(CompetenceReading reading) {
        return authors.getOrDefault(reading.id(), "");
    }

    /** All of the learner's for themselves; for a facilitator, those on the table. */
    List<Interview.Reading> readings(boolean asLearner) {
        return all.stream()
                .filter(reading -> asLearner || tabled.contains(reading.id()))
                .map(reading ->
                        new Interview.Reading(
                                reading.id(),
                                reading.voice(),
                                author(reading),
                                reading.moment(),
                                reading.takenAt(),
                                reading.frameworkVersion(),
                                isUsable(reading),
                                tabled.contains(reading.id())))
                .toList();
    }

    private boolean isUsable(CompetenceReading reading) {
        return reading.frameworkVersion().equals(grid.version());
    }

    List<Interview.Line> lines(Map<String, UUID> choices) {
        return grid.competences().stream()
                .map(competence ->
                        new Interview.Line(
                                competence.code(),
                                competence.label().in(language),
                                options(competence.code()),
                                Optional.ofNullable(choices.get(competence.code()))))
                .toList();
    }

    private List<Interview.Option> options(String competence) {
        return all.stream()
                .filter(reading -> tabled.contains(reading.id()) && isUsable(reading))
                .flatMap(reading ->
                        rating(reading, competence).stream().map(r -> option(reading, r)))
                .toList();
    }

    private Interview.Option option(CompetenceReading reading, Rating rating) {
        return new Interview.Option(
                reading.id(),
                reading.voice(),
                author(reading),
                reading.takenAt(),
                rating.level(),
                label(rating),
                rating.practices().size(),
                rating.evidenceCount());
    }

    private String label(Rating rating) {
        return grid.level(rating.level()).map(l -> l.label().in(language)).orElse("");
    }

    private static Optional<Rating> rating(CompetenceReading reading, String competence) {
        return reading.ratings().stream()
                .filter(rating -> rating.competence().equals(competence))
                .findFirst();
    }

    /** Whether each choice is a level that a reading on the table gives. */
    boolean canState(Map<String, UUID> choices) {
        Map<String, List<UUID>> possible = new HashMap<>();
        lines(Map.of())
                .forEach(line ->
                        possible.put(
                                line.competence(),
                                line.options().stream().map(Interview.Option::reading).toList()));
        return choices.entrySet().stream()
                .allMatch(c -> possible.getOrDefault(c.getKey(), List.of()).contains(c.getValue()));
    }

    /** What is stated from now on: one line a competence, each from one reading. */
    AttestationFacts.Assessment statement(Map<String, UUID> choices, Instant now) {
        List<AttestationFacts.Line> lines = new ArrayList<>();
        for (Framework.Competence competence : grid.competences()) {
            lines.add(line(competence, choices.get(competence.code())));
        }
        boolean reconstructed =
                grid.provenance().isReconstructed()
                        || grid.levels().stream().anyMatch(l -> l.provenance().isReconstructed())
                        || grid.competences().stream()
                                .anyMatch(c -> c.provenance().isReconstructed());
        return new AttestationFacts.Assessment(
                grid.slug(),
                grid.title().in(language),
                grid.version(),
                reconstructed,
                grid.provenance().source(),
                LocalDate.ofInstant(now, Wording.ZONE),
                MOMENT,
                grid.levels().stream()
                        .map(level ->
                                new AttestationFacts.LevelMeaning(
                                        level.number(),
                                        level.label().in(language),
                                        level.description().in(language)))
                        .toList(),
                lines);
    }

    private AttestationFacts.Line line(
            Framework.Competence competence, @org.jspecify.annotations.Nullable UUID chosen) {
        String label = competence.label().in(language);
        int described = competence.practices().size();
        for (CompetenceReading reading : all) {
            Optional<Rating> rating = rating(reading, competence.code());
            if (reading.id().equals(chosen) && rating.isPresent()) {
                long recognised =
                        competence.practices().stream()
                                .filter(p -> rating.get().practices().contains(p.id()))
                                .count();
                return new AttestationFacts.Line(
                        competence.code(),
                        label,
                        rating.get().level(),
                        label(rating.get()),
                        AssessmentMode.valueOf(reading.voice().name()),
                        (int) recognised,
                        described,
                        rating.get().evidenceCount());
            }
        }
        return new AttestationFacts.Line(
                competence.code(), label, 0, "", AssessmentMode.NONE, 0, described, 0);
    }
}
