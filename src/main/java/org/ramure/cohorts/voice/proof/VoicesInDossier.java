package org.ramure.cohorts.voice.proof;

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
import org.ramure.shared.Translations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers to questionnaires, added up and without names; what only the referent reads stays out,
 * whoever makes the dossier.
 */
@Component
@Order(10)
class VoicesInDossier implements DossierPart {

    private static final String KEY = "cohorts.papers.voice.";

    private final Voices voices;
    private final Translations translations;

    VoicesInDossier(Voices voices, Translations translations) {
        this.voices = voices;
        this.translations = translations;
    }

    @Override
    public List<DossierFile> files(PersonId caller, Cohort cohort) {
        Language language = cohort.details().language();
        return voices.results(caller, cohort.id()).stream()
                .filter(results -> results.answered() > 0)
                .map(results -> file(results, language))
                .toList();
    }

    private DossierFile file(Results results, Language language) {
        Moment moment = results.asked().moment();
        return new DossierFile(
                "questionnaires/reponses-" + moment.key() + ".csv",
                translations.text(
                        language,
                        KEY + "file",
                        results.asked().questionnaire().title().in(language),
                        results.answered(),
                        results.people()),
                indicators(moment),
                () -> csv(results, language));
    }

    private static List<String> indicators(Moment moment) {
        return moment == Moment.BEFORE ? List.of("4", "8") : List.of("30");
    }

    private byte[] csv(Results results, Language language) {
        var bytes = new ByteArrayOutputStream();
        List<String> columns = new ArrayList<>();
        for (String column : List.of("question", "answer", "people")) {
            columns.add(translations.text(language, KEY + column));
        }
        try (RowWriter csv = RowWriter.begin(ExportFormat.CSV, "", columns, bytes)) {
            for (Results.Line line : results.lines()) {
                if (!line.question().referentOnly()) {
                    rows(csv, line, language);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void rows(RowWriter csv, Results.Line line, Language language)
            throws IOException {
        String question = line.question().title().in(language);
        for (Results.Count count : line.counts()) {
            csv.row(row(question, count.option().label().in(language), count.people()));
        }
        for (String text : line.texts()) {
            csv.row(row(question, text, 1));
        }
    }

    private static List<@Nullable Object> row(String question, String answer, int people) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(question);
        row.add(answer);
        row.add(people);
        return row;
    }

    @Override
    public List<ProofLine> proofs(PersonId caller, Cohort cohort) {
        List<ProofLine> lines = new ArrayList<>();
        String link = "groupes/" + cohort.slug() + "?partie=questionnaires";
        for (Results results : voices.results(caller, cohort.id())) {
            for (String code : indicators(results.asked().moment())) {
                lines.add(line(code, results, cohort, link));
            }
        }
        return lines;
    }

    private static ProofLine line(String code, Results results, Cohort cohort, String link) {
        String title = results.asked().questionnaire().title().in(cohort.details().language());
        boolean early = results.asked().phase() == Asked.Phase.TO_COME || results.people() == 0;
        ProofLine.State state =
                early
                        ? ProofLine.State.LATER
                        : results.answered() == 0 ? ProofLine.State.MISSING : ProofLine.State.THERE;
        return new ProofLine(
                code,
                state,
                KEY + (early ? "later" : "answers"),
                List.of(title, results.answered(), results.people()),
                link);
    }
}
