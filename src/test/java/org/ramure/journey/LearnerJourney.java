package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ramure.attestations.Attestation;
import org.ramure.attestations.AttestationRegister;
import org.ramure.attestations.Attestations;
import org.ramure.attestations.IssueOrder;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.learning.Enrolment;
import org.ramure.learning.Enrolments;
import org.ramure.learning.Progress;
import org.ramure.learning.TimeAccounts;
import org.ramure.pathways.Completions;
import org.ramure.people.Account;
import org.ramure.people.Guests;
import org.ramure.people.PersonId;
import org.ramure.people.SignIn;
import org.ramure.shared.Language;
import org.ramure.testing.WholeApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The learner's journey through the services, the same on every database. */
@WholeApplicationTest
abstract class LearnerJourney {

    private static final Pattern LINK = Pattern.compile("/connexion/lien/([A-Za-z0-9_-]+)");

    @Autowired private Catalogue catalogue;
    @Autowired private Guests guests;
    @Autowired private SignIn signIn;
    @Autowired private Enrolments enrolments;
    @Autowired private Progress progress;
    @Autowired private Completions completions;
    @Autowired private Attestations attestations;
    @Autowired private AttestationRegister register;
    @Autowired private JdbcTemplate jdbc;

    @Test
    void whatAGuestDidJoinsTheAccountAndIsAttested() {
        Pathway pathway = pathway();
        Itinerary twoHours = pathway.itinerary("2h").orElseThrow();
        PersonId guest = guests.welcome(Language.FR).id();
        enrolments.enrol(guest, pathway.id(), "2h");
        twoHours.stages()
                .getFirst()
                .steps()
                .forEach(step -> progress.complete(guest, step.activity()));

        Account account = newAccount();
        guests.mergeInto(guest, account.id());
        assertThat(progress.overview(account.id(), twoHours).stepsDone())
                .isEqualTo(twoHours.stages().getFirst().steps().size());

        twoHours.steps().forEach(step -> progress.complete(account.id(), step.activity()));
        Attestation issued =
                attestations.issue(
                        account, IssueOrder.of(pathway.id(), AttestationKind.SUIVI, Language.FR));
        assertThat(register.verify(issued.code())).isPresent();
        assertThat(attestations.pdf(guest, issued.id())).isEmpty();
        assertThat(attestations.pdf(account.id(), issued.id())).isPresent();
    }

    @Test
    void goingFromTwoToFourAndTwelveHoursKeepsEverythingDone() {
        Pathway pathway = pathway();
        PersonId person = newAccount().id();
        enrolments.enrol(person, pathway.id(), "2h");
        Itinerary twoHours = pathway.itinerary("2h").orElseThrow();
        twoHours.steps().forEach(step -> progress.complete(person, step.activity()));

        for (String longer : List.of("4h", "12h")) {
            enrolments.enrol(person, pathway.id(), longer);
            var overview = completions.of(person, pathway.id()).orElseThrow().overview();
            assertThat(overview.itinerary().variant().code()).isEqualTo(longer);
            assertThat(TimeAccounts.prescribed(overview)).isEqualTo(twoHours.minutes());
            assertThat(overview.minutesLeft())
                    .isEqualTo(overview.itinerary().minutes() - twoHours.minutes());
        }
        assertThat(enrolments.of(person)).hasSize(1);
    }

    @Test
    void twoTabsEnrolAndCompleteOnce() throws Exception {
        Pathway pathway = pathway();
        PersonId person = newAccount().id();
        var step = pathway.itineraries().getFirst().steps().getFirst();
        Callable<Enrolment> both =
                () -> {
                    progress.complete(person, step.activity());
                    return enrolments.enrol(person, pathway.id(), "2h");
                };
        try (var tabs = Executors.newFixedThreadPool(4)) {
            var results = tabs.invokeAll(List.of(both, both, both, both));
            for (var result : results) {
                assertThat(result.get().person()).isEqualTo(person);
            }
        }
        assertThat(enrolments.of(person)).hasSize(1);
        assertThat(
                        jdbc.queryForObject(
                                "SELECT COUNT(*) FROM learning_progress WHERE person_id = ?",
                                Long.class,
                                person.value()))
                .isEqualTo(1);
    }

    @Test
    void whatIsLeftIsWhereTheyResume() {
        Pathway pathway = pathway();
        PersonId person = newAccount().id();
        Enrolment enrolment = enrolments.enrol(person, pathway.id(), "2h");
        var third = pathway.itinerary("2h").orElseThrow().steps().get(2);
        enrolments.visit(enrolment, third.activity().id());
        assertThat(enrolments.find(person, pathway.id()).orElseThrow().whereLeft())
                .contains(third.activity().id());
    }

    private Pathway pathway() {
        return catalogue.pathway("alliances-et-territoires").orElseThrow();
    }

    /** Signs a new person in by the link they receive. */
    private Account newAccount() {
        String email = UUID.randomUUID() + "@example.org";
        signIn.requestLink(
                new SignIn.LinkRequest(
                        email,
                        "203.0.113." + Math.floorMod(email.hashCode(), 250),
                        Language.FR,
                        "/mon-espace"));
        String letter =
                jdbc.queryForObject(
                        "SELECT body FROM mail_message WHERE recipient = ? ORDER BY created_at DESC",
                        String.class,
                        email);
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).isTrue();
        return signIn.byLink(link.group(1), new SignIn.Newcomer("Camille", "Martin", email))
                .account();
    }
}
