package org.ramure.portfolio.practices;

import java.util.ArrayList;
import java.util.List;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Column;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.assessment.exercise.ExerciseContent.Kind;
import org.ramure.assessment.exercise.ExerciseContent.Option;
import org.ramure.assessment.exercise.ExerciseContent.Row;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Vocabulary;
import org.ramure.portfolio.practices.PracticeGrid.Practice;
import org.ramure.portfolio.practices.PracticeGrid.Word;
import org.ramure.shared.Language;
import org.ramure.shared.SafeHtml;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** What one row of the grid asks, as fields; keys are the same in every language. */
@Component
public class PracticeFields {

    /** The level, an id of the grid. */
    public static final String LEVEL = "niveau";

    /** Impacts, ids of the grid with commas between. */
    public static final String IMPACT = "impact";

    public static final String EVIDENCE_TITLE = "preuve-titre";
    public static final String EVIDENCE = "preuve";
    public static final String LINK = "preuve-lien";

    /** For oneself alone: never shown to anybody. */
    public static final String NOTE = "note";

    private static final Row HERE = new Row("ici", "");
    private static final String CONTEXT = "contexte";

    /** The vocabularies of the context, in order. */
    public static final List<String> CONTEXTS = List.of("profils", "domaines", "echelons");

    private final Catalogue catalogue;
    private final Translations translations;

    PracticeFields(Catalogue catalogue, Translations translations) {
        this.catalogue = catalogue;
        this.translations = translations;
    }

    /** The key of the context in this vocabulary. */
    public static String contextKey(String vocabulary) {
        return CONTEXT + "." + HERE.id() + "." + vocabulary;
    }

    /** The fields of a row. */
    public ExerciseContent of(PracticeGrid grid, Practice practice, Language language) {
        List<Field> fields = new ArrayList<>();
        fields.add(choice(LEVEL, Kind.CHOICE, language, grid.levels()));
        fields.add(context(language));
        fields.add(plain(EVIDENCE_TITLE, Kind.LINE, language, ""));
        fields.add(plain(EVIDENCE, Kind.TEXT, language, practice.evidence().in(language)));
        fields.add(plain(LINK, Kind.LINE, language, ""));
        fields.add(choice(IMPACT, Kind.CHECKS, language, grid.impacts()));
        fields.add(plain(NOTE, Kind.TEXT, language, ""));
        return new ExerciseContent(SafeHtml.EMPTY, List.copyOf(fields), List.of());
    }

    private String say(Language language, String key, Object... arguments) {
        return translations.text(language, "portfolio.practices.field." + key, arguments);
    }

    private Field choice(String id, Kind kind, Language language, List<Word> words) {
        String colon = language == Language.FR ? "\u00a0: " : ": ";
        List<Option> options =
                words.stream()
                        .map(w ->
                                new Option(
                                        w.id(),
                                        w.label().in(language) + colon + w.meaning().in(language),
                                        0))
                        .toList();
        return new Field(id, kind, say(language, id), "", false, options, List.of(), List.of());
    }

    private Field plain(String id, Kind kind, Language language, String example) {
        String hint =
                example.isEmpty()
                        ? say(language, id + ".hint")
                        : say(language, id + ".hint", example);
        return new Field(id, kind, say(language, id), hint, false, List.of(), List.of(), List.of());
    }

    private Field context(Language language) {
        List<Column> columns =
                CONTEXTS.stream()
                        .map(slug ->
                                new Column(
                                        slug,
                                        say(language, slug),
                                        Kind.CHOICE,
                                        terms(slug, language)))
                        .toList();
        return new Field(
                CONTEXT,
                Kind.TABLE,
                say(language, CONTEXT),
                say(language, CONTEXT + ".hint"),
                false,
                List.of(),
                List.of(new Row(HERE.id(), say(language, "ici"))),
                columns);
    }

    private List<Option> terms(String vocabulary, Language language) {
        return catalogue.vocabulary(vocabulary).map(Vocabulary::terms).orElse(List.of()).stream()
                .map(t -> new Option(t.code(), t.label().in(language), 0))
                .toList();
    }
}
