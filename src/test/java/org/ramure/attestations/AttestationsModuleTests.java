package org.ramure.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.attestations.facts.AssessmentMode;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.attestations.facts.CanonicalJson;
import org.ramure.attestations.facts.Fingerprint;
import org.ramure.competences.CompetenceReading.Moment;
import org.ramure.people.Account;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;

@AttestationsTest
class AttestationsModuleTests {

    @Autowired Attestations attestations;
    @Autowired AttestationRegister register;
    @Autowired People people;
    @Autowired SmallCatalogue catalogue;
    @Autowired HandClock clock;
    @Autowired EntityManagerFactory database;

    @BeforeEach
    void asPublished() {
        catalogue.reset();
        clock.set(Instant.parse("2026-11-21T09:30:00Z"));
    }

    @Test
    void issuesInOneClickWhatThePathwayGives() {
        Account camille = people.whoDid("2h");
        Attestation issued = attestations.issue(camille, suivi());
        assertThat(issued.number()).matches("RAM-2026-\\d{5}");
        assertThat(issued.title()).isEqualTo("Alliances & Territoires");
        assertThat(issued.variantTitle()).isEqualTo("Durée 2h (2 h)");
        assertThat(issued.state().isValid()).isTrue();
        assertThat(issued.verificationUrl())
                .isEqualTo("https://ramure.example/verifier/" + issued.code().grouped());
        assertThat(attestations.of(camille.id())).containsExactly(issued);
    }

    @Test
    void statesThePrescribedMinutesOfTheVariantThatWasCompleted() {
        Account camille = people.whoDid("4h");
        AttestationFacts.FollowUp followUp =
                facts(camille, attestations.issue(camille, suivi())).followUp();
        assertThat(followUp).isNotNull();
        assertThat(followUp.minutes()).isEqualTo(95);
        assertThat(followUp.clock()).isEqualTo("prescribed");
        assertThat(followUp.modules())
                .containsExactly(
                        new AttestationFacts.ModuleDone("Se situer", 15),
                        new AttestationFacts.ModuleDone("Faire alliance", 80));
        // 23:30 in Greenwich is already the next day in France.
        assertThat(followUp.from()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(followUp.to()).isEqualTo(LocalDate.of(2026, 11, 6));
    }

    @Test
    void statesTheShorterVariantWhileTheLongerOneIsUnderWay() {
        Account camille = people.whoDid("2h");
        people.enrol(camille.id(), SmallCatalogue.PATHWAY, "12h");
        Attestation issued = attestations.issue(camille, suivi());
        assertThat(issued.variant()).isEqualTo("2h");
    }

    @Test
    void issuesTheSameStatementOnlyOnceButAnotherOneLater() {
        Account camille = people.whoDid("2h");
        Attestation first = attestations.issue(camille, suivi());
        assertThat(attestations.issue(camille, suivi()).id()).isEqualTo(first.id());
        people.does(camille, "4h");
        Attestation longer = attestations.issue(camille, suivi());
        assertThat(longer.number()).isNotEqualTo(first.number());
        assertThat(attestations.of(camille.id()))
                .extracting(Attestation::variant)
                .containsExactly("4h", "2h");
        assertThat(attestations.of(camille.id())).allMatch(a -> a.state().isValid());
    }

    @Test
    void leavesNoGapInTheNumbersWhenSomethingIsAskedTwice() {
        Account camille = people.whoDid("2h");
        Attestation first = attestations.issue(camille, suivi());
        attestations.issue(camille, suivi());
        attestations.issue(camille, suivi());
        Attestation next = attestations.issue(people.whoDid("2h"), suivi());
        assertThat(counter(next)).isEqualTo(counter(first) + 1);
    }

    @Test
    void countsAnewEachYearAsPeopleInFranceCountYears() {
        clock.set(Instant.parse("2031-12-31T23:30:00Z"));
        assertThat(attestations.issue(people.whoDid("2h"), suivi()).number())
                .isEqualTo("RAM-2032-00001");
    }

    @Test
    void refusesWhatIsNotDoneYet() {
        Account begun = People.someone("Camille", "Durand");
        people.enrol(begun.id(), SmallCatalogue.PATHWAY, "2h");
        assertRefused(begun, suivi(), "attestations.issue.notYet");
        assertRefused(People.someone("Paul", "Inconnu"), suivi(), "attestations.issue.notYet");
        assertRefused(people.whoDid("4h"), competences(), "attestations.issue.notYet");
    }

    @Test
    void asksForANameThatCanBePrinted() {
        Account nameless = People.someone("", " ");
        people.does(nameless, "2h");
        assertRefused(nameless, suivi(), "attestations.issue.name");
        Account foreign = People.someone("李", "Wei");
        people.does(foreign, "2h");
        assertRefused(foreign, suivi(), "attestations.issue.character");
    }

    @Test
    void refusesWordsThatTheFrameForbids() {
        catalogue.rename("Certification Alliances");
        assertRefused(people.whoDid("2h"), suivi(), "attestations.issue.word");
    }

    @Test
    void statesEachCompetenceAndHowItIsKnown() {
        Account camille = people.whoDid("12h");
        people.reads(camille, Moment.EXIT, "2026-11-20", 3);
        AttestationFacts.Assessment stated =
                facts(camille, attestations.issue(camille, competences())).assessment();
        assertThat(stated).isNotNull();
        assertThat(stated.version()).isEqualTo("1.0.0");
        assertThat(stated.reconstructed()).isTrue();
        assertThat(stated.takenOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(stated.lines())
                .containsExactly(
                        line("C1", 3, "Je pilote", AssessmentMode.SELF, 1, 2),
                        line("C2", 2, "Je pratique", AssessmentMode.SELF, 0, 0),
                        line("C3", 0, "", AssessmentMode.NONE, 0, 0));
    }

    @Test
    void prefersTheNewestReadingThatWasNotMadeOnEntering() {
        Account camille = people.whoDid("12h");
        people.reads(camille, Moment.EXIT, "2026-11-10", 3);
        people.reads(camille, Moment.FREE, "2026-11-12", 4);
        people.reads(camille, Moment.ENTRY, "2026-11-20", 1);
        AttestationFacts.Assessment stated =
                facts(camille, attestations.issue(camille, competences())).assessment();
        assertThat(stated).isNotNull();
        assertThat(stated.moment()).isEqualTo("FREE");
        assertThat(stated.lines().getFirst().level()).isEqualTo(4);
    }

    @Test
    void staysAsItWasWhateverChangesLater() {
        Account camille = people.whoDid("12h");
        people.reads(camille, Moment.EXIT, "2026-11-20", 1);
        Attestation issued = attestations.issue(camille, competences());
        byte[] pdf = attestations.pdf(camille.id(), issued.id()).orElseThrow().bytes();
        var seen = register.verify(issued.code()).orElseThrow();

        catalogue.rename("Un autre titre");
        catalogue.publishFramework("2.0.0", "Autrement");
        Account renamed =
                new Account(
                        camille.id(),
                        "Autre",
                        "Nom",
                        camille.email(),
                        camille.language(),
                        camille.roles());
        people.does(camille, "12h");
        people.reads(camille, Moment.EXIT, "2026-11-21", 4);

        assertThat(attestations.of(renamed.id())).containsExactly(issued);
        assertThat(attestations.pdf(camille.id(), issued.id()).orElseThrow().bytes())
                .isEqualTo(pdf);
        assertThat(register.verify(issued.code())).contains(seen);
        assertThat(seen.facts()).isNotNull();
        assertThat(seen.facts().assessment()).isNotNull();
        assertThat(seen.facts().assessment().lines().getFirst().levelLabel())
                .isEqualTo("Je découvre");
    }

    @Test
    void theFingerprintIsThatOfTheFactsTheHolderCanDownload() {
        Account camille = people.whoDid("2h");
        Attestation issued = attestations.issue(camille, suivi());
        AttestationFile facts = attestations.facts(camille.id(), issued.id()).orElseThrow();
        AttestationFile pdf = attestations.pdf(camille.id(), issued.id()).orElseThrow();
        VerifiedAttestation seen = register.verify(issued.code()).orElseThrow();
        assertThat(Fingerprint.of(facts.bytes())).isEqualTo(seen.fingerprint());
        assertThat(Fingerprint.of(pdf.bytes())).isEqualTo(seen.fileFingerprint());
        assertThat(pdf.name()).isEqualTo("attestation-" + issued.number() + ".pdf");
        assertThat(new String(facts.bytes(), StandardCharsets.UTF_8)).contains("Camille");
    }

    @Test
    void showsTheNameOnlyAsItsHolderWants() {
        Account person = People.someone("Jean-Pierre", "de La Tour");
        people.does(person, "2h");
        Attestation issued = attestations.issue(person, suivi());
        assertThat(shown(issued)).isEqualTo("J.-P. D. L. T.");
        attestations.setHolderDisplay(person.id(), issued.id(), HolderDisplay.FULL);
        assertThat(shown(issued)).isEqualTo("Jean-Pierre de La Tour");
        attestations.setHolderDisplay(person.id(), issued.id(), HolderDisplay.ON_REQUEST);
        VerifiedAttestation seen = register.verify(issued.code()).orElseThrow();
        assertThat(seen.holder()).isEmpty();
        assertThat(seen.facts()).isNotNull();
        assertThat(seen.facts().holder().fullName()).isEmpty();
    }

    @Test
    void doesNothingWithWhatBelongsToSomeoneElse() {
        Account camille = people.whoDid("2h");
        Attestation issued = attestations.issue(camille, suivi());
        PersonId stranger = People.someone("Éva", "Intruse").id();
        attestations.withdraw(stranger, issued.id());
        attestations.setHolderDisplay(stranger, issued.id(), HolderDisplay.FULL);
        attestations.keepVerifiable(stranger, issued.id(), true);
        assertThat(attestations.pdf(stranger, issued.id())).isEmpty();
        assertThat(attestations.facts(stranger, issued.id())).isEmpty();
        assertThat(attestations.of(stranger)).isEmpty();
        assertThat(attestations.of(camille.id())).containsExactly(issued);
    }

    @Test
    void maybeIssuedAnewOnceItWasWithdrawn() {
        Account camille = people.whoDid("2h");
        Attestation first = attestations.issue(camille, suivi());
        clock.advance(Duration.ofDays(1));
        attestations.withdraw(camille.id(), first.id());
        attestations.withdraw(camille.id(), first.id());
        Attestation second = attestations.issue(camille, suivi());
        assertThat(second.id()).isNotEqualTo(first.id());
        VerifiedAttestation seen = register.verify(first.code()).orElseThrow();
        assertThat(seen.state().status()).isEqualTo(AttestationStatus.WITHDRAWN);
        assertThat(seen.state().since()).isEqualTo(Instant.parse("2026-11-22T09:30:00Z"));
        assertThat(seen.facts()).isNull();
        assertThat(seen.holder()).isEmpty();
    }

    @Test
    void replacesEarlierOnesWhenAsked() {
        Account typo = People.someone("Camile", "Durand");
        people.does(typo, "2h");
        Attestation wrong = attestations.issue(typo, suivi());
        Account fixed =
                new Account(
                        typo.id(),
                        "Camille",
                        "Durand",
                        typo.email(),
                        typo.language(),
                        typo.roles());
        Attestation right =
                attestations.issue(
                        fixed,
                        new IssueOrder(
                                SmallCatalogue.PATHWAY,
                                AttestationKind.SUIVI,
                                Language.FR,
                                HolderDisplay.INITIALS,
                                false,
                                true));
        VerifiedAttestation seen = register.verify(wrong.code()).orElseThrow();
        assertThat(seen.state().status()).isEqualTo(AttestationStatus.REPLACED);
        assertThat(seen.state().replacedBy()).isEqualTo(right.number());
        assertThat(right.state().isValid()).isTrue();
    }

    @Test
    void asksTheDatabaseNoMoreForManyThanForOne() {
        Account camille = people.whoDid("2h");
        attestations.issue(camille, suivi());
        long forOne = queries(() -> attestations.of(camille.id()));
        for (int i = 0; i < 6; i++) {
            attestations.withdraw(camille.id(), attestations.of(camille.id()).getFirst().id());
            attestations.issue(camille, suivi());
        }
        assertThat(attestations.of(camille.id())).hasSize(7);
        assertThat(queries(() -> attestations.of(camille.id()))).isEqualTo(forOne).isEqualTo(2);
    }

    private long queries(Runnable work) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        work.run();
        return statistics.getPrepareStatementCount();
    }

    private AttestationFacts facts(Account holder, Attestation issued) {
        byte[] json = attestations.facts(holder.id(), issued.id()).orElseThrow().bytes();
        return CanonicalJson.read(new String(json, StandardCharsets.UTF_8));
    }

    private String shown(Attestation issued) {
        return register.verify(issued.code()).orElseThrow().holder();
    }

    private void assertRefused(Account holder, IssueOrder order, String key) {
        assertThatThrownBy(() -> attestations.issue(holder, order))
                .isInstanceOf(UserFacingException.class)
                .hasMessage(key);
        assertThat(attestations.of(holder.id())).isEqualTo(List.of());
    }

    private static AttestationFacts.Line line(
            String code, int level, String label, AssessmentMode mode, int practices, int proofs) {
        return new AttestationFacts.Line(
                code, "Compétence " + code, level, label, mode, practices, 2, proofs);
    }

    private static int counter(Attestation issued) {
        return Integer.parseInt(issued.number().substring("RAM-2026-".length()));
    }

    private static IssueOrder suivi() {
        return IssueOrder.of(SmallCatalogue.PATHWAY, AttestationKind.SUIVI, Language.FR);
    }

    private static IssueOrder competences() {
        return IssueOrder.of(SmallCatalogue.PATHWAY, AttestationKind.COMPETENCES, Language.FR);
    }
}
