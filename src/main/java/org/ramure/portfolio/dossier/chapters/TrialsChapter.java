package org.ramure.portfolio.dossier.chapters;

import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.spi.DossierAsker;
import org.ramure.portfolio.dossier.spi.DossierBlock;
import org.ramure.portfolio.dossier.spi.DossierChapter;
import org.ramure.portfolio.dossier.spi.DossierEntry;
import org.ramure.portfolio.dossier.spi.DossierFile;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.portfolio.experiment.Trial;
import org.ramure.portfolio.experiment.TrialClaim;
import org.ramure.portfolio.experiment.TrialEvidence;
import org.ramure.portfolio.experiment.TrialLine;
import org.ramure.portfolio.experiment.Trials;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Trials at work with their proofs, feedback, answers and claims. Those about which someone of the
 * cohort was asked are in unless unticked, the others only where ticked.
 */
@Component
@Order(40)
class TrialsChapter implements DossierChapter {

    private static final String KEY = "portfolio.dossier.trials.";

    private final Trials trials;
    private final Translations translations;

    TrialsChapter(Trials trials, Translations translations) {
        this.trials = trials;
        this.translations = translations;
    }

    @Override
    public String key() {
        return "essais";
    }

    @Override
    public String title() {
        return KEY + "title";
    }

    @Override
    public List<DossierEntry> entries(DossierAsker asker) {
        return trials.mine(asker.person()).stream()
                .map(line ->
                        new DossierEntry(
                                line.id().toString(),
                                line.title(),
                                Optional.of(line.createdAt()),
                                isShared(line, asker.session().cohort().id())))
                .toList();
    }

    private static boolean isShared(TrialLine line, CohortId cohort) {
        return line.loops().stream().anyMatch(loop -> loop.cohort().equals(cohort));
    }

    @Override
    public List<DossierBlock> write(DossierAsker asker, Set<String> entries) {
        var words = new Wording(translations, asker.language());
        List<DossierBlock> blocks = new ArrayList<>();
        trials.mine(asker.person()).stream()
                .map(TrialLine::id)
                .filter(id -> entries.contains(id.toString()))
                .flatMap(id -> trials.find(asker.person(), id).stream())
                .filter(Trial::own)
                .forEach(trial -> trial(blocks, asker.person(), trial, words));
        return blocks;
    }

    private void trial(List<DossierBlock> blocks, PersonId person, Trial trial, Wording words) {
        blocks.add(new DossierBlock.Heading(trial.title()));
        List<DossierBlock.Fact> facts = new ArrayList<>();
        for (String field :
                List.of(
                        Trials.WHAT,
                        Trials.HYPOTHESIS,
                        Trials.WHERE,
                        Trials.WHEN,
                        Trials.SIGN,
                        Trials.REFLECTION)) {
            if (!trial.text(field).isBlank()) {
                facts.add(
                        new DossierBlock.Fact(
                                words.text(KEY + field), said(field, trial.text(field), words)));
            }
        }
        blocks.add(new DossierBlock.Facts(facts));
        trial.evidence().stream()
                .filter(proof -> !proof.withdrawn())
                .forEach(proof -> proof(blocks, person, proof, words));
        trial.loops().stream()
                .filter(loop -> loop.state() != FeedbackLoop.State.WITHDRAWN)
                .forEach(loop -> loop(blocks, loop, words));
        List<String> claims =
                trial.claims().stream()
                        .filter(claim -> !claim.withdrawn())
                        .map(claim -> claim(claim, words))
                        .toList();
        if (!claims.isEmpty()) {
            blocks.add(new DossierBlock.Note(words.text(KEY + "claims")));
            blocks.add(new DossierBlock.Bullets(claims));
        }
    }

    /** As it was typed; a day as people write it. */
    private static String said(String field, String text, Wording words) {
        if (!field.equals(Trials.WHEN)) {
            return text;
        }
        try {
            return words.day(LocalDate.parse(text));
        } catch (DateTimeParseException freeText) {
            return text;
        }
    }

    private static String claim(TrialClaim claim, Wording words) {
        return words.text(
                KEY + "claim",
                claim.competence(),
                claim.level(),
                words.day(claim.claimedAt()),
                claim.reason());
    }

    private static void loop(List<DossierBlock> blocks, FeedbackLoop loop, Wording words) {
        blocks.add(new DossierBlock.Note(words.text(KEY + "feedback", loop.giverName())));
        blocks.add(
                new DossierBlock.Bullets(
                        loop.events().stream()
                                .filter(event -> !event.text().isBlank())
                                .map(event ->
                                        words.text(
                                                KEY + "event." + event.kind(),
                                                words.day(event.at()),
                                                event.text()))
                                .toList()));
    }

    private void proof(
            List<DossierBlock> blocks, PersonId person, TrialEvidence proof, Wording words) {
        String title =
                proof.title().isBlank()
                        ? proof.file().map(TrialEvidence.File::name).orElse("")
                        : proof.title();
        blocks.add(new DossierBlock.Note(words.text(KEY + "proof", title)));
        proof.text().ifPresent(text -> blocks.add(new DossierBlock.Text(text)));
        proof.link().ifPresent(link -> blocks.add(new DossierBlock.Text(link)));
        proof.file().ifPresent(file -> blocks.add(piece(person, proof.id(), file, words)));
    }

    private DossierBlock piece(
            PersonId person, UUID proof, TrialEvidence.File file, Wording words) {
        return new DossierBlock.Piece(
                new DossierFile(
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        () ->
                                Files.newInputStream(
                                        trials.file(person, proof)
                                                .orElseThrow(() ->
                                                        new FileNotFoundException(file.name()))
                                                .path())),
                words.text(KEY + "picture", file.name()));
    }
}
