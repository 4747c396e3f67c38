package org.ramure.cohorts.voice.store;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.export.ExportScope;
import org.ramure.cohorts.export.ExportTable;
import org.ramure.cohorts.voice.Results;
import org.ramure.cohorts.voice.Voices;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What came out of questionnaires, without names: a line for each option with how many chose it,
 * one for each text.
 */
@Component
@Order(50)
class AnswersTable implements ExportTable {

    private final Voices voices;
    private final Translations translations;

    AnswersTable(Voices voices, Translations translations) {
        this.voices = voices;
        this.translations = translations;
    }

    @Override
    public String key() {
        return "questionnaires";
    }

    @Override
    public String title() {
        return "cohorts.voice.export";
    }

    @Override
    public List<String> columns(Language language) {
        return List.of(
                        "session",
                        "questionnaire",
                        "asked",
                        "answered",
                        "question",
                        "answer",
                        "people")
                .stream()
                .map(column -> translations.text(language, "cohorts.voice.column." + column))
                .toList();
    }

    @Override
    public void write(ExportScope scope, Language language, Consumer<List<@Nullable Object>> rows) {
        for (ExportScope.Session session : scope.cohorts()) {
            voices.results(scope.caller(), session.id())
                    .forEach(results -> write(session.title(), results, language, rows));
        }
    }

    /** The rows of one questionnaire; answers that are withheld are left out. */
    static void write(
            String session,
            Results results,
            Language language,
            Consumer<List<@Nullable Object>> rows) {
        for (Results.Line line : results.lines()) {
            line.counts()
                    .forEach(count ->
                            rows.accept(
                                    row(
                                            session,
                                            results,
                                            line,
                                            language,
                                            count.option().label().in(language),
                                            count.people())));
            line.texts()
                    .forEach(text -> rows.accept(row(session, results, line, language, text, 1)));
        }
    }

    private static List<@Nullable Object> row(
            String session,
            Results results,
            Results.Line line,
            Language language,
            String answer,
            int people) {
        return Arrays.asList(
                session,
                results.asked().questionnaire().title().in(language),
                results.people(),
                results.answered(),
                line.question().title().in(language),
                answer,
                people);
    }
}
