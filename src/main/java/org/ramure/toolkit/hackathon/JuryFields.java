package org.ramure.toolkit.hackathon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.assessment.exercise.ExerciseContent.Kind;
import org.ramure.assessment.exercise.ExerciseContent.Option;
import org.ramure.shared.Language;
import org.ramure.shared.SafeHtml;
import org.ramure.shared.Translations;
import org.ramure.toolkit.hackathon.HackathonTemplate.Criterion;
import org.springframework.stereotype.Component;

/** What a member of the jury says of one team, as fields. */
@Component
public class JuryFields {

    /** Before a criterion's id: one of the template's marks. */
    public static final String MARK = "note-";

    /** Before a prompt's id: what the team will read. */
    public static final String WORDS = "retour-";

    /** For organisers and the jury; no team reads it. */
    public static final String REMARK = "remarque";

    private final Translations translations;

    JuryFields(Translations translations) {
        this.translations = translations;
    }

    /** The fields in this language; keys are the same in every language. */
    public ExerciseContent of(HackathonTemplate template, Language language) {
        List<Option> marks =
                template.marks().stream()
                        .map(m ->
                                new Option(
                                        Integer.toString(m.value()),
                                        m.value() + " · " + m.text().in(language),
                                        0))
                        .toList();
        List<Field> fields = new ArrayList<>();
        template.criteria().forEach(c -> fields.add(mark(c, marks, language)));
        template.feedback()
                .prompts()
                .forEach(p -> fields.add(plain(WORDS + p.id(), p.label().in(language), "")));
        fields.add(
                plain(
                        REMARK,
                        translations.text(language, "toolkit.hackathon.jury.remark"),
                        translations.text(language, "toolkit.hackathon.jury.remark.hint")));
        return new ExerciseContent(SafeHtml.EMPTY, List.copyOf(fields), List.of());
    }

    private Field mark(Criterion criterion, List<Option> marks, Language language) {
        return new Field(
                MARK + criterion.id(),
                Kind.CHOICE,
                translations.text(
                        language,
                        "toolkit.hackathon.jury.criterion",
                        criterion.title().in(language),
                        criterion.weight()),
                criterion.help().in(language),
                true,
                marks,
                List.of(),
                List.of());
    }

    private static Field plain(String id, String label, String hint) {
        return new Field(id, Kind.TEXT, label, hint, false, List.of(), List.of(), List.of());
    }

    /** The mark for a criterion, if there is one. */
    public static Optional<Integer> mark(Criterion criterion, Map<String, String> texts) {
        String text = texts.getOrDefault(MARK + criterion.id(), "");
        return text.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(text));
    }

    /** How many criteria have no mark. */
    public static int missing(HackathonTemplate template, Map<String, String> texts) {
        return (int) template.criteria().stream().filter(c -> mark(c, texts).isEmpty()).count();
    }
}
