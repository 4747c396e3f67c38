package org.ramure.portfolio.codev;

import java.util.ArrayList;
import java.util.List;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.assessment.exercise.ExerciseContent.Kind;
import org.ramure.portfolio.journey.CodevelopmentRound;
import org.ramure.shared.Language;
import org.ramure.shared.SafeHtml;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** The fields of minutes, and of the notes of a pair or trio. */
@Component
public class MinuteFields {

    /** What the client commits to. */
    public static final String COMMITMENT = "engagement";

    /** Notes of a pair or trio that go on. */
    public static final String NOTES = "notes";

    private static final String QUESTION = "question-";

    private final Translations translations;

    MinuteFields(Translations translations) {
        this.translations = translations;
    }

    /** The key of a round's minutes. */
    public static String key(CodevelopmentRound round) {
        return "temps." + round.id();
    }

    /** The key of the answer to a month's question, counted from 0. */
    public static String question(int month) {
        return QUESTION + month;
    }

    /**
     * What someone with this role writes: the secretary all of it, the client their commitment,
     * others nothing.
     */
    public ExerciseContent of(List<CodevelopmentRound> rounds, CodevRole role, Language language) {
        List<Field> fields = new ArrayList<>();
        if (role == CodevRole.SECRETARY) {
            for (CodevelopmentRound round : rounds) {
                fields.add(
                        text(key(round), round.title().in(language), round.speaker().in(language)));
            }
        }
        if (role == CodevRole.SECRETARY || role == CodevRole.CLIENT) {
            fields.add(
                    text(
                            COMMITMENT,
                            translations.text(language, "portfolio.codev.commitment"),
                            translations.text(language, "portfolio.codev.commitment.hint")));
        }
        return content(fields);
    }

    /** What a pair or trio writes: its notes, and an answer for each month until this one. */
    public ExerciseContent circle(String question, int month, Language language) {
        return content(
                List.of(
                        text(
                                question(month),
                                translations.text(language, "portfolio.codev.circle.question"),
                                question),
                        text(
                                NOTES,
                                translations.text(language, "portfolio.codev.circle.notes"),
                                translations.text(language, "portfolio.codev.circle.notes.hint"))));
    }

    private static ExerciseContent content(List<Field> fields) {
        return new ExerciseContent(SafeHtml.EMPTY, List.copyOf(fields), List.of());
    }

    private static Field text(String id, String label, String hint) {
        return new Field(id, Kind.TEXT, label, hint, false, List.of(), List.of(), List.of());
    }
}
