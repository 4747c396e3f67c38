package org.ramure.interop.lti.classroom;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ramure.assessment.QuizResult;
import org.ramure.catalogue.Activity;
import org.ramure.interop.lti.PlacementId;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.springframework.stereotype.Component;

/** The results of a class as rows of texts, the first of which says what the columns are. */
@Component
public class ClassSheet {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(Wording.ZONE);

    private final Classroom classroom;
    private final Translations translations;

    ClassSheet(Classroom classroom, Translations translations) {
        this.classroom = classroom;
        this.translations = translations;
    }

    /** For who teaches through the placement: a column for each activity. */
    public List<List<String>> rows(PersonId caller, PlacementId id, Language language) {
        List<Activity> activities =
                classroom
                        .one(caller, id)
                        .asked()
                        .map(asked -> asked.activities())
                        .orElse(List.of());
        List<List<String>> rows = new ArrayList<>();
        rows.add(head(activities, language));
        classroom.all(caller, id).forEach(learner -> rows.add(row(learner, activities, language)));
        return rows;
    }

    private List<String> head(List<Activity> activities, Language language) {
        List<String> head = new ArrayList<>();
        for (String column : List.of("learner", "lastLaunch", "done", "asked")) {
            head.add(translations.text(language, "interop.sheet." + column));
        }
        activities.forEach(activity -> head.add(activity.title().in(language)));
        return head;
    }

    private List<String> row(Learner learner, List<Activity> activities, Language language) {
        List<String> row = new ArrayList<>();
        row.add(
                learner.name().isPseudonym()
                        ? translations.text(
                                language, "interop.class.pseudonym", learner.name().code())
                        : learner.name().told());
        row.add(MOMENT.format(learner.lastLaunch()));
        row.add(String.valueOf(learner.done().size()));
        row.add(String.valueOf(activities.size()));
        for (Activity activity : activities) {
            row.add(cell(learner.done().get(activity.id()), learner.quizzes().get(activity.id())));
        }
        return row;
    }

    /** Right answers of a quiz, else the moment when it was done. */
    private static String cell(@Nullable Instant done, @Nullable QuizResult result) {
        if (result != null) {
            return result.right() + " / " + result.answered();
        }
        return done == null ? "" : MOMENT.format(done);
    }
}
