package org.ramure.assessment.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.spi.ActivityFile;
import org.ramure.catalogue.spi.ActivityType;
import org.ramure.catalogue.spi.YamlNode;
import org.springframework.stereotype.Component;

/** Reads quizzes: an {@code intro} and a list of {@code questions}, as courses/README.md says. */
@Component
class QuizActivity implements ActivityType {

    @Override
    public String code() {
        return "quiz";
    }

    @Override
    public String fileSuffix() {
        return ".quiz.yaml";
    }

    @Override
    public @Nullable Object read(ActivityFile file) {
        var sheet = new QuizSheet(file);
        YamlNode data = file.data();
        sheet.onlyKeys(data, Set.of("intro", "questions"));
        YamlNode list = data.get("questions");
        if (list.items().isEmpty()) {
            sheet.error(
                    list,
                    "Le quiz n’a aucune question.",
                    "Ajoutez une liste « questions » avec au moins une question.");
            return null;
        }
        var ids = sheet.ids("question");
        List<Question> questions = new ArrayList<>();
        for (YamlNode node : list.items()) {
            Question question = new QuestionReader(sheet, node).read(ids);
            if (question != null) {
                questions.add(question);
            }
        }
        return questions.isEmpty()
                ? null
                : new QuizContent(sheet.markdown(data.get("intro")), questions);
    }
}
