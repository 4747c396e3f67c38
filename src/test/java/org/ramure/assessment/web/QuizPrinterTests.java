package org.ramure.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;
import org.ramure.assessment.QuizAttempt;
import org.ramure.assessment.Quizzes;
import org.ramure.assessment.quiz.SampleQuiz;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Pathway;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Translations;
import org.ramure.shared.Uuids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.junit.jupiter.SpringExtension;

@ExtendWith(SpringExtension.class)
@Import(Translations.class)
class QuizPrinterTests {

    @Autowired private Translations translations;

    private final Quizzes quizzes = Mockito.mock(Quizzes.class);
    private final PersonId person = new PersonId(Uuids.next());
    private final Activity activity =
            new Activity(
                    new ActivityId(Uuids.next()),
                    "verifier",
                    "quiz",
                    5,
                    Set.of("2h"),
                    List.of(),
                    LocalizedText.EMPTY,
                    Map.of(Language.FR, SampleQuiz.read()));

    private String print() {
        return new QuizPrinter(quizzes, translations)
                .print(person, Mockito.mock(Pathway.class), activity, Language.FR)
                .html();
    }

    @BeforeEach
    void nothingAnswered() {
        Mockito.when(quizzes.latest(person, activity.id())).thenReturn(Optional.empty());
    }

    @Test
    void paperHasTheQuestionsAndNoRightAnswerBeforeTheyAreAnswered() {
        assertThat(print())
                .contains("Question 6 sur 6", "Alpha", "Vrai", "Juliette", "Sicile")
                .doesNotContain("SECRET", "Vingt-huit", "juste")
                .doesNotContainPattern("(?s)Golf.*Hotel.*India");
    }

    @Test
    void paperExplainsOnlyWhatWasAnswered() {
        var answer = new QuizAttempt.Answer(List.of("a"), false, Instant.EPOCH);
        var attempt = new QuizAttempt(Uuids.next(), 1, Instant.EPOCH, null, Map.of("one", answer));
        Mockito.when(quizzes.latest(person, activity.id())).thenReturn(Optional.of(attempt));
        assertThat(print())
                .contains("À revoir", "votre choix, à revoir", "SECRET alpha", "SECRET un")
                .doesNotContain("SECRET delta", "Vingt-huit");
    }
}
