package org.ramure.competences.positioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramure.competences.CompetenceReading.Moment;
import org.ramure.competences.TestFrameworks;
import org.ramure.competences.positioning.PositioningContent.Depth;

class PositioningActivityTests {

    private final PositioningActivity type = new PositioningActivity();

    @Test
    void readsMomentDepthIntroductionAndCompetences() {
        var file =
                new WrittenFile(
                        "{moment: exit, depth: full, competences: [C4, C1]}",
                        "Où en **êtes-vous** ?");

        var content = (PositioningContent) type.read(file);

        assertThat(file.errors).isEmpty();
        assertThat(file.warnings).isEmpty();
        assertThat(content).isNotNull();
        assertThat(content.moment()).isEqualTo(Moment.EXIT);
        assertThat(content.depth()).isEqualTo(Depth.FULL);
        assertThat(content.intro().html()).contains("<strong>êtes-vous</strong>");
        assertThat(content.asked(TestFrameworks.real()))
                .extracting("code")
                .containsExactly("C1", "C4");
    }

    @Test
    void asksAboutTheWholeFrameworkUnlessToldOtherwise() {
        var content =
                (PositioningContent)
                        type.read(new WrittenFile("{moment: entry, depth: quick}", "Texte."));

        assertThat(content).isNotNull();
        assertThat(content.competences()).isEmpty();
        assertThat(content.asked(TestFrameworks.real())).hasSize(7);
    }

    @Test
    void reportsEverythingThatIsWrongAtOnceInFrench() {
        var file = new WrittenFile("{moment: parfois, competences: C1, durée: 3}", "");

        assertThat(type.read(file)).isNull();
        assertThat(file.errors)
                .containsExactly(
                        "« parfois » n'est pas une valeur de « moment » — écrivez l'un de ces mots : entry, exit, free",
                        "il manque « depth » — écrivez l'un de ces mots : full, quick",
                        "« competences » n'est pas une liste de codes — écrivez par exemple [C1, C4], ou retirez la ligne pour toutes les demander");
        assertThat(file.warnings).hasSize(2);
    }

    @Test
    void reportsEmptyAndRepeatedCodes() {
        var file =
                new WrittenFile(
                        "{moment: free, depth: quick, competences: [C1, '', C1]}", "Texte.");

        var content = (PositioningContent) type.read(file);

        assertThat(content).isNotNull();
        assertThat(content.competences()).isEqualTo(List.of("C1"));
        assertThat(file.errors).hasSize(1);
        assertThat(file.warnings).hasSize(1);
    }
}
