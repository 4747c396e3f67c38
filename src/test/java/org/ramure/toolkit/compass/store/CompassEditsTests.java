package org.ramure.toolkit.compass.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.catalogue.ContentEditing;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.people.spi.PersonalData;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.MedocTest;
import org.ramure.toolkit.compass.Compasses;
import org.ramure.toolkit.compass.edit.CompassEdits;
import org.ramure.toolkit.compass.edit.CompassEdits.Plan;
import org.ramure.toolkit.compass.edit.CompassEdits.Standing;
import org.ramure.toolkit.compass.edit.CompassEdits.Version;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

@MedocTest
class CompassEditsTests {

    private static final String ODD = "odd-17";

    @Autowired private CompassEdits edits;
    @Autowired private Compasses compasses;
    @Autowired private ContentEditing content;
    @Autowired private TestPeople people;
    @Autowired private JdbcTemplate database;

    @Autowired
    @Qualifier("compassEditsData")
    private PersonalData data;

    @SuppressWarnings("NullAway.Init") // made before each test
    private PersonId author;

    @BeforeEach
    void anAuthor() {
        author = people.account("a-" + UUID.randomUUID() + "@exemple.fr", Role.AUTHOR);
    }

    @AfterEach
    void theFilesAgain() {
        database.update("delete from toolkit_compass_edit");
        content.readAgain();
    }

    private String file() {
        return edits.text(author, ODD, 0).orElseThrow();
    }

    private Standing standing() {
        return edits.standing(author, ODD).orElseThrow();
    }

    private String titled(String title) {
        return file().replaceFirst("title: \\{fr: \"[^\"]+\"", "title: {fr: \"" + title + "\"");
    }

    private String servedTitle() {
        return compasses.find(ODD).orElseThrow().about().title().in(Language.FR);
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }

    @Test
    void aTextIsTriedServedKeptAndTakenBack() {
        String before = servedTitle();
        assertThat(standing().ofFile()).isTrue();

        Plan plan = edits.plan(author, ODD, titled("Autre titre").replace("most: 8", "most: 5"));
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.canApply()).isTrue();
        assertThat(plan.change().orElseThrow().otherResults()).isPositive();
        assertThat(servedTitle()).isEqualTo(before);

        edits.apply(author, ODD, 0, titled("Autre titre"), " Plus clair ");
        assertThat(servedTitle()).isEqualTo("Autre titre");
        assertThat(standing().ofFile()).isFalse();
        edits.apply(author, ODD, 1, titled("Encore un"), "");
        assertThat(servedTitle()).isEqualTo("Encore un");

        edits.apply(author, ODD, 2, edits.text(author, ODD, 1).orElseThrow(), "Retour");
        assertThat(servedTitle()).isEqualTo("Autre titre");
        edits.apply(author, ODD, 3, file(), "");
        assertThat(servedTitle()).isEqualTo(before);
        assertThat(standing().ofFile()).isTrue();
        assertThat(standing().versions())
                .extracting(Version::number, Version::note, Version::ofFile)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, "", true),
                        org.assertj.core.groups.Tuple.tuple(3, "Retour", false),
                        org.assertj.core.groups.Tuple.tuple(2, "", false),
                        org.assertj.core.groups.Tuple.tuple(1, "Plus clair", false));
    }

    @Test
    void everyProblemIsSaidWithItsLineAndNothingBrokenIsServed() {
        String broken =
                file().replace("most: 8", "mots: 8")
                        .replaceFirst("resource: \\S+", "resource: nul");
        Plan plan = edits.plan(author, ODD, broken);

        assertThat(plan.canApply()).isFalse();
        assertThat(plan.problems())
                .hasSizeGreaterThan(2)
                .allSatisfy(problem -> assertThat(problem.line()).isPositive());
        assertThat(plan.lines()).anyMatch(line -> line.text().equals("mots: 8"));
        refused("toolkit.compass.edit.errors", () -> edits.apply(author, ODD, 0, broken, ""));
        refused("toolkit.compass.edit.same", () -> edits.apply(author, ODD, 0, file(), ""));
        refused(
                "toolkit.compass.edit.long",
                () -> edits.plan(author, ODD, "x".repeat(CompassEdits.LONGEST + 1)));
        assertThat(standing().versions()).isEmpty();
    }

    @Test
    void whoWroteOnAnOldVersionOverwritesNobody() {
        edits.apply(author, ODD, 0, titled("Le premier"), "");
        refused(
                "toolkit.compass.edit.meanwhile",
                () -> edits.apply(author, ODD, 0, titled("Le second"), ""));
        assertThat(servedTitle()).isEqualTo("Le premier");
    }

    @Test
    void onlyAuthorsAndAdministratorsMay() {
        PersonId learner = people.learner("l-" + UUID.randomUUID() + "@exemple.fr");
        refused("toolkit.compass.edit.notYours", () -> edits.standing(learner, ODD));
        refused("toolkit.compass.edit.notYours", () -> edits.text(learner, ODD, 0));
        refused(
                "toolkit.compass.edit.notYours",
                () -> edits.apply(learner, ODD, 0, titled("Non"), ""));
        assertThat(edits.standing(author, "../formats")).isEmpty();
        assertThat(edits.standing(author, "jamais-vue")).isEmpty();
    }

    @Test
    void whoLeavesIsForgottenAndTheirVersionStays() {
        edits.apply(author, ODD, 0, titled("Qui reste"), "Pourquoi");
        assertThat(data.export(author).toString()).contains(ODD, "Pourquoi");

        data.erase(author);
        assertThat(data.export(author).toString()).doesNotContain("Pourquoi");
        assertThat(standing().versions())
                .singleElement()
                .satisfies(version -> assertThat(version.byName()).isEmpty());
        assertThat(servedTitle()).isEqualTo("Qui reste");
    }
}
