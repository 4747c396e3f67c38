package org.ramure.portfolio.dossier.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading;
import org.ramure.portfolio.dossier.spi.DossierBlock;
import org.ramure.shared.Wording;

/** Readings on a grid as tables; each stands for itself. */
final class GridPage {

    private static final String KEY = "portfolio.dossier.readings.";

    private final Framework grid;
    private final Wording words;

    private final Map<UUID, String> authors;

    /** {@code authors} by reading; whoever is not in it is named by the voice alone. */
    GridPage(Framework grid, Wording words, Map<UUID, String> authors) {
        this.grid = grid;
        this.words = words;
        this.authors = authors;
    }

    DossierBlock head() {
        return new DossierBlock.Note(
                words.text(KEY + "grid", grid.title().in(words.language()), grid.version()));
    }

    void side(List<DossierBlock> blocks, List<CompetenceReading> readings) {
        List<String> columns = new ArrayList<>(List.of(words.text(KEY + "competence")));
        readings.forEach(reading -> columns.add(name(reading)));
        List<List<String>> rows = new ArrayList<>();
        for (Framework.Competence competence : grid.competences()) {
            List<String> row = new ArrayList<>();
            row.add(competence.code() + " · " + competence.label().in(words.language()));
            readings.forEach(reading -> row.add(level(reading, competence.code())));
            rows.add(row);
        }
        blocks.add(new DossierBlock.Table(words.text(KEY + "table"), columns, rows));
    }

    private String name(CompetenceReading reading) {
        String by = words.text(KEY + "by." + reading.voice().name().toLowerCase(Locale.ROOT));
        String author = authors.getOrDefault(reading.id(), "");
        if (!author.isBlank()) {
            by += " (" + author + ")";
        }
        String day = words.day(reading.takenAt());
        return reading.frameworkVersion().equals(grid.version())
                ? by + ", " + day
                : words.text(KEY + "otherVersion", by, day, reading.frameworkVersion());
    }

    private String level(CompetenceReading reading, String competence) {
        return rating(reading, competence)
                .map(rating ->
                        rating.level()
                                + grid.level(rating.level())
                                        .map(l -> " · " + l.label().in(words.language()))
                                        .orElse("")
                                + backed(rating))
                .orElse("—");
    }

    /** What a level rests on, where it rests on something that was noted. */
    private String backed(CompetenceReading.Rating rating) {
        return rating.practices().isEmpty() && rating.evidenceCount() == 0
                ? ""
                : ", "
                        + words.text(
                                KEY + "backed", rating.practices().size(), rating.evidenceCount());
    }

    private static Optional<CompetenceReading.Rating> rating(
            CompetenceReading reading, String competence) {
        return reading.ratings().stream()
                .filter(rating -> rating.competence().equals(competence))
                .findFirst();
    }

    /** What was written beside the levels. */
    void notes(List<DossierBlock> blocks, List<CompetenceReading> readings) {
        for (CompetenceReading reading : readings) {
            List<String> notes =
                    reading.ratings().stream()
                            .filter(rating -> !rating.note().isBlank())
                            .map(rating -> rating.competence() + " : " + rating.note())
                            .toList();
            if (!notes.isEmpty()) {
                blocks.add(new DossierBlock.Note(name(reading)));
                blocks.add(new DossierBlock.Bullets(notes));
            }
        }
    }
}
