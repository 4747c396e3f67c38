package org.ramure.portfolio.practices;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Column;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.assessment.exercise.ExerciseContent.Kind;
import org.ramure.assessment.exercise.ExerciseContent.Option;
import org.ramure.assessment.exercise.ExerciseContent.Row;
import org.ramure.portfolio.practices.PracticeGrid.Practice;
import org.ramure.portfolio.practices.PracticeGrid.Step;
import org.ramure.portfolio.practices.PracticeGrid.StepKind;
import org.ramure.shared.Language;
import org.ramure.shared.SafeHtml;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** What each side is asked in a step of the conversation; keys are the same in every language. */
@Component
public class ConversationFields {

    /** An answer to « which level », for who cannot say. */
    public static final String CANNOT_SAY = "ne-sais-pas";

    static final String[] PLACES = {"un", "deux", "trois"};

    private static final String CHOICE = "choix";
    private static final String COLUMN = "pratique";

    private final Translations translations;

    ConversationFields(Translations translations) {
        this.translations = translations;
    }

    static String choiceKey(String place) {
        return CHOICE + "." + place + "." + COLUMN;
    }

    /** Where the notes of a step stand. */
    public static String noteKey(Step step) {
        return "note." + step.id();
    }

    /** Where the other says which level they recognise. */
    public static String viewKey(String practice) {
        return "vue." + practice;
    }

    /** Where the other says why. */
    public static String reasonKey(String practice) {
        return "raison." + practice;
    }

    /** The fields of one side in a step; {@code practices} are those talked about. */
    public ExerciseContent of(
            PracticeGrid grid, Step step, Side side, List<String> practices, Language language) {
        List<Field> fields = new ArrayList<>();
        if (step.kind() == StepKind.CHOOSE && side == Side.SELF) {
            fields.add(choices(grid, step, practices, language));
        } else if (step.kind() == StepKind.VIEW && side == Side.OTHER) {
            practices.stream()
                    .flatMap(id -> grid.practice(id).stream())
                    .flatMap(practice -> view(grid, step, practice, language))
                    .forEach(fields::add);
        } else {
            String label = (side == Side.SELF ? step.self() : step.other()).in(language);
            fields.add(note(noteKey(step), label, ""));
        }
        return new ExerciseContent(SafeHtml.EMPTY, List.copyOf(fields), List.of());
    }

    /** Everything this side may write, whatever is talked about. */
    ExerciseContent all(PracticeGrid grid, Side side) {
        List<String> practices = grid.practices().stream().map(Practice::id).toList();
        List<Field> fields =
                grid.guide().steps().stream()
                        .flatMap(step ->
                                of(grid, step, side, practices, Language.FR).fields().stream())
                        .toList();
        return new ExerciseContent(SafeHtml.EMPTY, fields, List.of());
    }

    private String say(Language language, String key, Object... arguments) {
        return translations.text(language, "portfolio.practices.talk." + key, arguments);
    }

    private Field choices(PracticeGrid grid, Step step, List<String> practices, Language language) {
        List<Option> options =
                practices.stream().map(id -> new Option(id, grid.title(id, language), 0)).toList();
        List<Row> rows =
                Stream.of(PLACES).map(p -> new Row(p, say(language, "choice." + p))).toList();
        Column column = new Column(COLUMN, say(language, "choice.column"), Kind.CHOICE, options);
        return new Field(
                CHOICE,
                Kind.TABLE,
                step.self().in(language),
                "",
                false,
                List.of(),
                rows,
                List.of(column));
    }

    private Stream<Field> view(PracticeGrid grid, Step step, Practice practice, Language language) {
        String title = practice.title().in(language);
        List<Option> options =
                Stream.concat(
                                grid.levels().stream()
                                        .map(l -> new Option(l.id(), l.label().in(language), 0)),
                                Stream.of(new Option(CANNOT_SAY, say(language, "cannotSay"), 0)))
                        .toList();
        return Stream.of(
                new Field(
                        viewKey(practice.id()),
                        Kind.CHOICE,
                        say(language, "view", step.other().in(language), title),
                        "",
                        false,
                        options,
                        List.of(),
                        List.of()),
                note(reasonKey(practice.id()), say(language, "reason", title), ""));
    }

    private static Field note(String id, String label, String hint) {
        return new Field(id, Kind.TEXT, label, hint, false, List.of(), List.of(), List.of());
    }
}
