package org.ramure.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries;
import org.ramure.assessment.exercise.SampleExercise;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Pathway;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Uuids;

class ExercisePrinterTests {

    private final Entries entries = mock(Entries.class);
    private final PersonId person = new PersonId(Uuids.next());
    private final Activity activity =
            new Activity(
                    new ActivityId(Uuids.next()),
                    "mon-cas",
                    "exercise",
                    30,
                    Set.of("12h"),
                    List.of(),
                    LocalizedText.EMPTY,
                    Map.of(Language.FR, SampleExercise.read()));

    private String printed(Map<String, String> texts) {
        when(entries.textsOf(person, activity.id())).thenReturn(texts);
        return new ExercisePrinter(entries)
                .print(person, mock(Pathway.class), activity, Language.FR)
                .html();
    }

    @Test
    void putsAnswersInWordsUnderTheirQuestions() {
        String html =
                printed(
                        Map.of(
                                "besoin", "Un banc\nà l’ombre",
                                "qui", "assoc,coll",
                                "carte.l2.role", "prête\nla cour",
                                "carte.l2.accord", "adapter"));
        assertThat(html)
                .contains("<h3>Quel besoin ?</h3>", "Un banc\nà l’ombre")
                .contains("Associations, Collectivités")
                .contains("<th scope=\"row\">Entreprise</th><td>prête<br>la cour</td>")
                .contains("<td>À adapter</td>");
    }

    @Test
    void letsNothingThatWasTypedBecomeMarkup() {
        assertThat(printed(Map.of("besoin", "<script>x</script>")))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }
}
