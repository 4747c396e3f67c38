package org.ramure.portfolio.voices;

import java.util.List;
import java.util.stream.Stream;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.assessment.exercise.ExerciseContent.Kind;
import org.ramure.assessment.exercise.ExerciseContent.Option;
import org.ramure.catalogue.Framework;
import org.ramure.catalogue.Framework.Competence;
import org.ramure.shared.Language;
import org.ramure.shared.SafeHtml;
import org.ramure.shared.Translations;

/**
 * A grid as fields that are saved as they are filled in: for each competence a level or « pas
 * observé », practices seen, and a note. Keys are {@code <code>-niveau}, {@code -pratiques} and
 * {@code -note}.
 */
public final class GridForm {

    /** The option « pas observé, je ne sais pas ». */
    public static final String NOT_SEEN = "0";

    private static final String LEVEL = "-niveau";
    private static final String PRACTICES = "-pratiques";
    private static final String NOTE = "-note";

    private final Framework grid;
    private final Translations translations;
    private final Language language;

    public GridForm(Framework grid, Translations translations, Language language) {
        this.grid = grid;
        this.translations = translations;
        this.language = language;
    }

    public static String levelKey(String code) {
        return code + LEVEL;
    }

    public static String practicesKey(String code) {
        return code + PRACTICES;
    }

    public static String noteKey(String code) {
        return code + NOTE;
    }

    public static boolean isNote(String key) {
        return key.endsWith(NOTE);
    }

    /** The competence that a key is about. */
    public static String codeOf(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf('-')));
    }

    static boolean isLost(Framework grid, String key) {
        return grid.competence(codeOf(key)).isEmpty();
    }

    /** All fields of the grid. */
    public ExerciseContent all() {
        return content(
                grid.competences().stream()
                        .flatMap(c -> Stream.of(level(c), note(c), practices(c)))
                        .toList());
    }

    /** Level and note of one competence. */
    public ExerciseContent main(Competence competence) {
        return content(List.of(level(competence), note(competence)));
    }

    /** The practices of one competence. */
    public ExerciseContent seen(Competence competence) {
        return content(List.of(practices(competence)));
    }

    private static ExerciseContent content(List<Field> fields) {
        return new ExerciseContent(SafeHtml.EMPTY, fields, List.of());
    }

    private Field level(Competence competence) {
        Stream<Option> levels =
                grid.levels().stream()
                        .map(level ->
                                new Option(
                                        Integer.toString(level.number()),
                                        level.number() + " · " + level.label().in(language),
                                        0));
        Option unseen = new Option(NOT_SEEN, text("portfolio.voices.form.notSeen"), 0);
        return field(
                levelKey(competence.code()),
                Kind.CHOICE,
                text("portfolio.voices.form.level"),
                true,
                Stream.concat(levels, Stream.of(unseen)).toList());
    }

    private Field practices(Competence competence) {
        return field(
                practicesKey(competence.code()),
                Kind.CHECKS,
                text("portfolio.voices.form.practices"),
                false,
                competence.practices().stream()
                        .map(p -> new Option(p.id(), p.text().in(language), 0))
                        .toList());
    }

    private Field note(Competence competence) {
        return field(
                noteKey(competence.code()),
                Kind.TEXT,
                text("portfolio.voices.form.note"),
                false,
                List.of());
    }

    private static Field field(
            String id, Kind kind, String label, boolean required, List<Option> options) {
        return new Field(id, kind, label, "", required, options, List.of(), List.of());
    }

    private String text(String key) {
        return translations.text(language, key);
    }
}
