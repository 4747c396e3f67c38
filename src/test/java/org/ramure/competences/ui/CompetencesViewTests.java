package org.ramure.competences.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.competences.AssessmentDraft;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.CompetenceReading.Moment;
import org.ramure.competences.CompetencesTest;
import org.ramure.competences.CompetencesTestApplication.Visitor;
import org.ramure.competences.Drafts;
import org.ramure.competences.Evidence;
import org.ramure.competences.FrameworkCatalogue;
import org.ramure.competences.HandClock;
import org.ramure.competences.Readings;
import org.ramure.competences.SelfAssessment;
import org.ramure.competences.TestFrameworks;
import org.ramure.competences.TestReadings;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@CompetencesTest
@WithMockUser
@ViewPackages(packages = "org.ramure.competences.ui")
class CompetencesViewTests extends SpringBrowserlessTest {

    private static final Pattern POINT_TITLE =
            Pattern.compile("competences-point-(\\d)\\\">.*?<title>(.*?)</title>");

    @Autowired private Visitor visitor;
    @Autowired private Drafts drafts;
    @Autowired private SelfAssessment self;
    @Autowired private Evidence evidence;
    @Autowired private Readings allReadings;
    @Autowired private FrameworkCatalogue catalogue;
    @Autowired private HandClock clock;
    @Autowired private EntityManagerFactory factory;

    private final PersonId person = new PersonId(UUID.randomUUID());

    @BeforeEach
    void signedIn() {
        visitor.signIn(person);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void backToTheFirstVersion() {
        catalogue.publish(TestFrameworks.real());
        visitor.leave();
    }

    @Test
    void saysWhatToDoFirstWhileThereIsNoReading() {
        navigate(CompetencesView.class);

        assertThat(find(Svg.class).exists()).isFalse();
        assertThat(
                        find(Anchor.class)
                                .withText("Faire mon premier positionnement")
                                .single()
                                .getHref())
                .isEqualTo("competences?positionnement=rapide");
    }

    @Test
    void radarAndTableSayExactlyTheSame() {
        made(Moment.ENTRY, 1, 2, 0, 3, 4, 1, 2);
        clock.advance(Duration.ofDays(40));
        CompetenceReading exit = made(Moment.EXIT, 2, 2, 1, 3, 0, 2, 4);
        CompetenceReading entry = readings().getFirst();
        open("a=" + entry.id() + "&b=" + exit.id());

        assertThat(pointsOfTheRadar())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(cellsOfTheTable());
    }

    @Test
    void theRadarTellsReadingsApartWithoutColour() {
        made(Moment.ENTRY, 1, 2, 1, 3, 4, 1, 2);
        clock.advance(Duration.ofDays(40));
        made(Moment.EXIT, 2, 2, 1, 3, 1, 2, 4);
        List<CompetenceReading> all = readings();
        open("a=" + all.getFirst().id() + "&b=" + all.getLast().id());

        assertThat(svg())
                .contains("role=\"img\"", "<title id=", "<desc id=")
                .contains(
                        "competences-point-0\"><path d=\"M",
                        "a5.5 5.5 0 1 0 11.0 0",
                        "competences-point-1")
                .contains("competences-line-0 is-whole", "competences-line-1 is-whole")
                .doesNotContain("style=");
    }

    @Test
    void listsReadingsNewestFirstWithMomentVoiceAndVersion() {
        made(Moment.ENTRY, 1, 1, 1, 1, 1, 1, 1);
        clock.advance(Duration.ofDays(2));
        made(Moment.FREE, 2, 2, 2, 2, 2, 2, 0);
        navigate(CompetencesView.class);

        List<String> rows =
                find(ReadingHistory.class)
                        .single()
                        .getElement()
                        .getChild(1)
                        .getChildren()
                        .map(row -> row.getTextRecursively())
                        .toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst())
                .contains("À tout moment", "par vous", "6 compétences situées", "version 1.0.0");
        assertThat(rows.getLast()).contains("À l’entrée", "7 compétences situées");
    }

    @Test
    void comparesTwoDatesInWords() {
        made(Moment.ENTRY, 1, 2, 3, 0, 2, 1, 0);
        clock.advance(Duration.ofDays(40));
        made(Moment.EXIT, 3, 1, 3, 2, 0, 1, 0);
        List<CompetenceReading> all = readings();
        open("a=" + all.getLast().id() + "&b=" + all.getFirst().id());

        assertThat(columnOf("Changement"))
                .satisfiesExactly(
                        more ->
                                assertThat(more)
                                        .isEqualTo(
                                                "2 niveaux de plus\u00a0: de «\u00a0Je découvre\u00a0» à «\u00a0Je pilote en autonomie\u00a0»."),
                        less -> assertThat(less).startsWith("Un niveau de moins"),
                        same -> assertThat(same).isEqualTo("Inchangé."),
                        first ->
                                assertThat(first)
                                        .startsWith("Un niveau est donné pour la première fois"),
                        gone -> assertThat(gone).startsWith("Plus de niveau donné"),
                        still -> assertThat(still).isEqualTo("Inchangé."),
                        none -> assertThat(none).isEqualTo("Pas de niveau à ces deux dates."));
    }

    @Test
    void comparesWhatIsChosenInTheFormByItsAddress() {
        made(Moment.ENTRY, 1, 1, 1, 1, 1, 1, 1);
        clock.advance(Duration.ofDays(2));
        made(Moment.FREE, 2, 2, 2, 2, 2, 2, 2);
        navigate(CompetencesView.class);

        test(find(Button.class).withText("Comparer").single()).click();

        assertThat(columnOf("Changement")).hasSize(7);
        List<CompetenceReading> all = readings();
        assertThat(
                        UI.getCurrent()
                                .getInternals()
                                .getActiveViewLocation()
                                .getPathWithQueryParameters())
                .isEqualTo("competences?a=" + all.getFirst().id() + "&b=" + all.getLast().id());
    }

    @Test
    void saysPlainlyThatTwoReadingsWereMadeOnDifferentVersions() {
        made(Moment.ENTRY, 1, 1, 1, 1, 1, 1, 1);
        clock.advance(Duration.ofDays(40));
        catalogue.publish(TestFrameworks.atVersion("1.1.0"));
        made(Moment.EXIT, 2, 2, 2, 2, 2, 2, 2);
        List<CompetenceReading> all = readings();
        open("a=" + all.getFirst().id() + "&b=" + all.getLast().id());

        assertThat(textOf(find(CompetencesView.class).single()))
                .contains("n’ont pas été faits sur la même version", "1.0.0", "1.1.0");
    }

    @Test
    void neverShowsSomeoneElsesReading() {
        PersonId other = new PersonId(UUID.randomUUID());
        CompetenceReading theirs =
                new TestReadings(drafts, self).made(other, Moment.FREE, 4, 4, 4, 4, 4, 4, 4);
        made(Moment.FREE, 1, 1, 1, 1, 1, 1, 1);

        open("a=" + theirs.id() + "&b=" + theirs.id());

        assertThat(cellsOfTheTable()).hasSize(7).allMatch(cell -> cell.contains("1 · Je découvre"));
    }

    @Test
    void survivesAnAddressThatMakesNoSense() {
        made(Moment.FREE, 1, 1, 1, 1, 1, 1, 1);

        open("a=1&b=<script>&grille=../x&positionnement=?");

        assertThat(cellsOfTheTable()).hasSize(7);
    }

    @Test
    void asksTheDatabaseNoMoreForManyReadingsThanForTwo() {
        made(Moment.ENTRY, 1, 1, 1, 1, 1, 1, 1);
        made(Moment.FREE, 1, 1, 1, 1, 1, 1, 1);
        long few = statementsToShow();
        for (int i = 0; i < 8; i++) {
            clock.advance(Duration.ofDays(1));
            made(Moment.FREE, 1, 2, 3, 4, 1, 2, 3);
        }

        assertThat(statementsToShow()).isEqualTo(few).isLessThan(8);
    }

    @Test
    void offersToResumeWhatWasBegun() {
        var draft = drafts.begin(person, TestFrameworks.SLUG);
        drafts.choose(
                person,
                new Drafts.Choice(
                        TestFrameworks.SLUG, draft.submission(), "C1", null, Set.of("c1-n1-a"), 0));
        navigate(CompetencesView.class);

        assertThat(textOf(find(DraftNotice.class).single())).contains("aucune réponse sur 7");
        assertThat(find(Anchor.class).withText("Le reprendre").single().getHref())
                .isEqualTo("competences?positionnement=complet");
    }

    @Test
    void opensACompetenceWithItsPracticesItsProvenanceAndItsProofs() {
        evidence.addText(person, new Evidence.About(TestFrameworks.SLUG, "C2"), "", "ma preuve");
        navigate(CompetencesView.class);
        NativeDetails c2 = find(NativeDetails.class).withId("C2").single();
        assertThat(c2.getSummary().getElement().getTextRecursively())
                .contains("C2 · ", "\u00a0*", "une preuve");
        assertThat(textOf(find(GridPanel.class).single()))
                .contains("Formulation proposée par Ramure, à confirmer.")
                .doesNotContain("ma preuve");

        c2.setOpen(true);
        ComponentUtil.fireEvent(c2, new NativeDetails.ToggleEvent(c2, true));

        assertThat(textOf(c2)).contains("ma preuve", "Ajouter une preuve");
    }

    @Test
    void addsALinkAndSaysBesideTheFieldWhyOneIsRefused() {
        open("positionnement=complet");
        TextField link = find(TextField.class).withLabel("Adresse d’une page").single();

        test(link).setValue("http://exemple.org/");
        test(find(Button.class).withText("Ajouter ce lien").single()).click();
        assertThat(link.isInvalid()).isTrue();
        assertThat(link.getErrorMessage()).contains("https://");
        assertThat(link.getValue()).isEqualTo("http://exemple.org/");

        test(link).setValue("https://exemple.org/carte");
        test(find(Button.class).withText("Ajouter ce lien").single()).click();
        assertThat(
                        find(Anchor.class)
                                .withText("https://exemple.org/carte")
                                .single()
                                .getElement()
                                .getAttribute("rel"))
                .contains("noopener");
    }

    @Test
    void takesBearingsAndShowsTheNewReading() {
        open("positionnement=rapide");
        var form = new PositioningDriver(this);

        form.chooseEverywhere(2);
        form.save();

        assertThat(readings()).hasSize(1);
        assertThat(cellsOfTheTable()).hasSize(7);
        assertThat(drafts.of(person, TestFrameworks.SLUG))
                .extracting(AssessmentDraft::isEmpty)
                .isEqualTo(true);
    }

    private CompetenceReading made(Moment moment, int... levels) {
        return new TestReadings(drafts, self).made(person, moment, levels);
    }

    private void open(String query) {
        UI.getCurrent().navigate("competences", QueryParameters.fromString(query));
    }

    private List<CompetenceReading> readings() {
        return allReadings.of(person, TestFrameworks.SLUG);
    }

    private long statementsToShow() {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        open("a=" + readings().getLast().id());
        return statistics.getPrepareStatementCount();
    }

    private String svg() {
        return find(Svg.class).single().getElement().getProperty("innerHTML", "");
    }

    /** « C1 · … — 2 · … (21 novembre 2026) » for each point of the radar. */
    private List<String> pointsOfTheRadar() {
        List<String> said = new ArrayList<>();
        var points = POINT_TITLE.matcher(svg());
        while (points.find()) {
            said.add(points.group(2).replace("&amp;", "&").replace("&#39;", "'"));
        }
        return said;
    }

    /** The same from the table, cells without a level left out as the radar has no point there. */
    private List<String> cellsOfTheTable() {
        List<String> heads =
                find(NativeTableHeaderCell.class).withAttribute("scope", "col").all().stream()
                        .map(NativeTableHeaderCell::getText)
                        .toList();
        List<String> said = new ArrayList<>();
        for (NativeTableHeaderCell name :
                find(NativeTableHeaderCell.class).withAttribute("scope", "row").all()) {
            List<Component> cells = name.getParent().orElseThrow().getChildren().skip(1).toList();
            for (int i = 0; i < cells.size(); i++) {
                String words = cells.get(i).getElement().getText();
                boolean change = heads.get(i + 1).equals("Changement");
                if (!change && !words.equals("pas encore de niveau")) {
                    said.add(name.getText() + " — " + words + " (" + heads.get(i + 1) + ")");
                }
            }
        }
        return said;
    }

    private List<String> columnOf(String head) {
        return find(NativeTableCell.class).withAttribute("data-label", head).all().stream()
                .map(NativeTableCell::getText)
                .toList();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
