package org.ramure.cohorts.voice.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.export.ExportFormat;
import org.ramure.cohorts.export.sheet.RowWriter;
import org.ramure.cohorts.papers.spi.DossierFile;
import org.ramure.cohorts.papers.spi.DossierPart;
import org.ramure.cohorts.papers.spi.ProofLine;
import org.ramure.cohorts.voice.Asked;
import org.ramure.cohorts.voice.Moment;
import org.ramure.cohorts.voice.Results;
import org.ramure.cohorts.voice.Voices;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers to questionnaires in the proof dossier, without names, and what they prove: the need and
 * the level at entry (indicators 4 and 8), what people thought of it (indicator 30).
 */
@Component
@Order(20)
class AnswersInDossier implements DossierPart {

    private static final String KEY = "cohorts.voice.proof.";

    private final Voices voices;
    private final AnswersTable table;

    AnswersInDossier(Voices voices, AnswersTable table) {
        this.voices = voices;
        this.table = table;
    }

    @Override
    public List<DossierFile> files(PersonId caller, Cohort cohort) {
        Language language = cohort.details().language();
        return voices.results(caller, cohort.id()).stream()
                .filter(results -> results.answered() > 0)
                .map(results ->
                        new DossierFile(
                                "questionnaires/" + results.asked().moment().key() + ".csv",
                                results.asked().questionnaire().title().in(language),
                                indicators(results.asked().moment()),
                                () -> csv(cohort, results, language)))
                .toList();
    }

    @Override
    public List<ProofLine> proofs(PersonId caller, Cohort cohort) {
        String link = "groupes/" + cohort.slug() + "?partie=questionnaires";
        List<ProofLine> lines = new ArrayList<>();
        for (Results results : voices.results(caller, cohort.id())) {
            String title = results.asked().questionnaire().title().in(cohort.details().language());
            for (String indicator : indicators(results.asked().moment())) {
                lines.add(
                        new ProofLine(
                                indicator,
                                state(results),
                                KEY + state(results),
                                List.of(title, results.answered(), results.people()),
                                link));
            }
        }
        return lines;
    }

    /** One answer proves that it was asked; nobody can be made to answer. */
    private static ProofLine.State state(Results results) {
        if (results.answered() > 0) {
            return ProofLine.State.THERE;
        }
        return results.asked().phase() == Asked.Phase.OVER
                ? ProofLine.State.MISSING
                : ProofLine.State.LATER;
    }

    private static List<String> indicators(Moment moment) {
        return moment == Moment.BEFORE ? List.of("4", "8") : List.of("30");
    }

    private byte[] csv(Cohort cohort, Results results, Language language) {
        var bytes = new ByteArrayOutputStream();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        AnswersTable.write(cohort.details().title(), results, language, rows::add);
        try (RowWriter writer =
                RowWriter.begin(ExportFormat.CSV, "", table.columns(language), bytes)) {
            for (List<@Nullable Object> row : rows) {
                writer.row(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
