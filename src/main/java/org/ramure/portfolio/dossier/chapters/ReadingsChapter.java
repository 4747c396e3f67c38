package org.ramure.portfolio.dossier.chapters;

import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.Evidence;
import org.ramure.competences.EvidenceItem;
import org.ramure.competences.Readings;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.spi.DossierAsker;
import org.ramure.portfolio.dossier.spi.DossierBlock;
import org.ramure.portfolio.dossier.spi.DossierChapter;
import org.ramure.portfolio.dossier.spi.DossierEntry;
import org.ramure.portfolio.dossier.spi.DossierFile;
import org.ramure.portfolio.journey.Journey;
import org.ramure.portfolio.journey.Journeys;
import org.ramure.portfolio.voices.ReadingAuthors;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Readings on the pathway's grid, side by side over time and never averaged, and the proofs that
 * back them. What others said is in unless unticked; one's own words only where ticked.
 */
@Component
@Order(80)
class ReadingsChapter implements DossierChapter {

    private static final String KEY = "portfolio.dossier.readings.";
    private static final String READING = "lecture-";
    private static final String PROOF = "preuve-";
    private static final int SIDE_BY_SIDE = 3;

    private final Journeys journeys;
    private final Catalogue catalogue;
    private final Readings readings;
    private final Evidence evidence;
    private final ReadingAuthors authors;
    private final Translations translations;

    ReadingsChapter(
            Journeys journeys,
            Catalogue catalogue,
            Readings readings,
            Evidence evidence,
            ReadingAuthors authors,
            Translations translations) {
        this.journeys = journeys;
        this.catalogue = catalogue;
        this.readings = readings;
        this.evidence = evidence;
        this.authors = authors;
        this.translations = translations;
    }

    @Override
    public String key() {
        return "competences";
    }

    @Override
    public String title() {
        return KEY + "title";
    }

    private Optional<Framework> grid(DossierAsker asker) {
        return journeys.of(asker.session().cohort().template())
                .map(Journey::framework)
                .flatMap(catalogue::framework);
    }

    private List<EvidenceItem> proofs(DossierAsker asker, Framework grid) {
        return evidence.of(asker.person(), grid.slug()).stream()
                .filter(Predicate.not(EvidenceItem::isWithdrawn))
                .toList();
    }

    @Override
    public List<DossierEntry> entries(DossierAsker asker) {
        Optional<Framework> grid = grid(asker);
        if (grid.isEmpty()) {
            return List.of();
        }
        var words = new Wording(translations, asker.language());
        List<DossierEntry> entries = new ArrayList<>();
        List<CompetenceReading> all = readings.of(asker.person(), grid.get().slug());
        Map<UUID, String> names = authors.of(asker.person(), all);
        for (CompetenceReading reading : all) {
            String name = names.getOrDefault(reading.id(), "");
            entries.add(
                    new DossierEntry(
                            READING + reading.id(),
                            words.text(KEY + "by." + lower(reading.voice()))
                                    + (name.isBlank() ? "" : " (" + name + ")")
                                    + " · "
                                    + words.text("competences.moment." + lower(reading.moment())),
                            Optional.of(reading.takenAt()),
                            reading.voice() != CompetenceReading.Voice.SELF));
        }
        for (EvidenceItem proof : proofs(asker, grid.get())) {
            entries.add(
                    new DossierEntry(
                            PROOF + proof.id(),
                            words.text(KEY + "proof", proof.competence(), proof.title()),
                            Optional.of(proof.addedAt()),
                            false));
        }
        return entries;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<DossierBlock> write(DossierAsker asker, Set<String> entries) {
        Optional<Framework> grid = grid(asker);
        if (grid.isEmpty()) {
            return List.of();
        }
        var words = new Wording(translations, asker.language());
        List<DossierBlock> blocks = new ArrayList<>();
        List<CompetenceReading> chosen =
                readings.of(asker.person(), grid.get().slug()).stream()
                        .filter(reading -> entries.contains(READING + reading.id()))
                        .toList();
        var page = new GridPage(grid.get(), words, authors.of(asker.person(), chosen));
        for (int i = 0; i < chosen.size(); i += SIDE_BY_SIDE) {
            page.side(blocks, chosen.subList(i, Math.min(chosen.size(), i + SIDE_BY_SIDE)));
        }
        page.notes(blocks, chosen);
        List<EvidenceItem> proofs =
                proofs(asker, grid.get()).stream()
                        .filter(proof -> entries.contains(PROOF + proof.id()))
                        .toList();
        if (!proofs.isEmpty()) {
            blocks.add(new DossierBlock.Heading(words.text(KEY + "proofs")));
            proofs.forEach(proof -> proof(blocks, asker.person(), proof, words));
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(page.head());
        }
        return blocks;
    }

    private void proof(
            List<DossierBlock> blocks, PersonId person, EvidenceItem proof, Wording words) {
        blocks.add(
                new DossierBlock.Note(
                        words.text(KEY + "proof", proof.competence(), proof.title())
                                + " · "
                                + words.day(proof.addedAt())));
        Optional.ofNullable(proof.text())
                .ifPresent(text -> blocks.add(new DossierBlock.Text(text)));
        Optional.ofNullable(proof.link())
                .ifPresent(link -> blocks.add(new DossierBlock.Text(link)));
        proof.attachment().ifPresent(file -> blocks.add(piece(person, proof.id(), file, words)));
    }

    private DossierBlock piece(
            PersonId person, UUID proof, EvidenceItem.Attachment file, Wording words) {
        return new DossierBlock.Piece(
                new DossierFile(
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        () ->
                                Files.newInputStream(
                                        evidence.open(person, proof)
                                                .orElseThrow(() ->
                                                        new FileNotFoundException(file.name()))
                                                .path())),
                words.text(KEY + "picture", file.name()));
    }
}
