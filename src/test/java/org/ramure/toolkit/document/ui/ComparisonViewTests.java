package org.ramure.toolkit.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.cohorts.CohortsTestApplication;
import org.ramure.cohorts.HandClock;
import org.ramure.people.PersonId;
import org.ramure.portfolio.logbook.TwoCohorts;
import org.ramure.shared.Language;
import org.ramure.toolkit.document.DocumentsTest;
import org.ramure.toolkit.document.Sharing;
import org.ramure.toolkit.document.SheetDocuments;
import org.ramure.toolkit.document.SheetVersions;
import org.ramure.toolkit.document.Visitor;
import org.ramure.toolkit.sheet.Kits;
import org.ramure.toolkit.sheet.MatrixPlan;
import org.ramure.toolkit.sheet.Sheet;
import org.ramure.toolkit.sheet.SheetAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

@DocumentsTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS) // Vaadin's security is static
@WithMockUser(roles = "LEARNER")
@ViewPackages(packages = "org.ramure.toolkit.document.ui")
class ComparisonViewTests extends SpringBrowserlessTest {

    @Autowired private CohortsTestApplication.Visitor visitor;
    @Autowired private SheetDocuments documents;
    @Autowired private SheetVersions versions;
    @Autowired private Sharing sharing;
    @Autowired private Kits kits;
    @Autowired private TwoCohorts two;
    @Autowired private HandClock clock;

    @SuppressWarnings("NullAway.Init") // made before each test
    private PersonId amina;

    @SuppressWarnings("NullAway.Init") // made before each test
    private PersonId malik;

    @SuppressWarnings("NullAway.Init") // made before each test
    private TwoCohorts.Cast cast;

    @BeforeEach
    void twoPeople() {
        UI.getCurrent().setLocale(Locale.FRENCH);
        clock.set(HandClock.START);
        cast = two.make();
        amina = cast.amina();
        malik = cast.malik();
        visitor.is(amina);
    }

    @AfterEach
    void nobodyIsThere() {
        visitor.leave();
    }

    private Sheet sheet(String name) {
        return kits.sheet(new SheetAddress("outils", name)).orElseThrow();
    }

    private void open(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }

    private String says() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void save(PersonId who, UUID document, String key, String value) {
        documents.save(new Visitor.Someone(who), document, new Typed(key, value, 0));
    }

    private UUID shared(UUID document) {
        sharing.withFellow(
                malik,
                document,
                cast.cohort().id(),
                amina,
                new Sharing.Terms(false, "", Optional.empty()));
        return document;
    }

    @SuppressWarnings("unchecked")
    private List<Select<Object>> selects() {
        return find(Select.class).all().stream().map(one -> (Select<Object>) one).toList();
    }

    @Test
    void twoPeopleCompareTheirMatricesCellByCell() {
        Sheet matrix = sheet("matrice-des-trajectoires");
        UUID mine = documents.begin(amina, matrix, "La mienne");
        UUID theirs = shared(documents.begin(malik, matrix, "La sienne"));
        MatrixPlan plan = matrix.matrix().orElseThrow();
        String row = matrix.field(MatrixPlan.CARDS).orElseThrow().rows().getFirst().id();
        for (PersonId one : List.of(amina, malik)) {
            UUID document = one.equals(amina) ? mine : theirs;
            String card = MatrixPlan.CARDS + "." + row + ".";
            save(one, document, card + MatrixPlan.WHAT, "Action de " + document);
            save(one, document, card + MatrixPlan.CELL, plan.cell(0, one.equals(amina) ? 0 : 2));
        }

        open("outils/comparer");
        assertThat(says()).contains(matrix.title().in(Language.FR), "La mienne", "La sienne (");
        String link =
                find(Anchor.class).all().stream()
                        .map(Anchor::getHref)
                        .filter(href -> href.contains("/comparer?b="))
                        .findFirst()
                        .orElseThrow();
        open(link);
        assertThat(says())
                .contains("La mienne", "La sienne (", "Action de " + mine, "Action de " + theirs)
                .contains("Actions par case");
        assertThat(selects()).hasSize(4);
    }

    @Test
    void anySheetIsComparedWithItsCopiesAndTheirs() {
        Sheet canvas = sheet("canevas-d-alliance");
        String key = canvas.content(Language.FR).fields().getFirst().keys().iterator().next();
        UUID mine = documents.begin(amina, canvas, "");
        UUID theirs = shared(documents.begin(malik, canvas, ""));
        save(amina, mine, key, "Avant");
        versions.keep(new Visitor.Someone(amina), mine, "Premier jet");
        documents.save(new Visitor.Someone(amina), mine, new Typed(key, "Après", 1));
        save(malik, theirs, key, "Chez lui");
        versions.keep(new Visitor.Someone(malik), theirs, "Sa copie");

        open("outils/fiche/" + mine + "/comparer?b=1");
        assertThat(says()).contains("Avant", "Après", "Premier jet");

        open("outils/fiche/" + mine + "/comparer?a=" + mine + ".1&b=" + theirs + ".1");
        assertThat(says()).contains("Avant", "Chez lui", "Sa copie").doesNotContain("Après");

        Select<Object> state = selects().get(1);
        test(state).selectItem("État actuel");
        assertThat(says()).contains("Après", "Chez lui").doesNotContain("Avant");
    }

    @Test
    void whatIsNotSharedCannotBeCompared() {
        Sheet canvas = sheet("canevas-d-alliance");
        UUID mine = documents.begin(amina, canvas, "");
        UUID secret = documents.begin(malik, canvas, "Secret");
        for (String b : List.of(secret.toString(), secret + ".1", "9", "n’importe", mine + ".7")) {
            open("outils/fiche/" + mine + "/comparer?b=" + b);
            assertThat(says()).doesNotContain("Secret", "Ce qui change");
        }
        open("outils/comparer");
        assertThat(says()).contains("Rien à comparer");
    }
}
