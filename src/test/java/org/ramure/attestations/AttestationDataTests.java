package org.ramure.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.people.Account;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@AttestationsTest
@Transactional
class AttestationDataTests {

    @Autowired Attestations attestations;
    @Autowired AttestationRegister register;
    @Autowired AttestationData data;
    @Autowired People people;
    @Autowired SmallCatalogue catalogue;
    @Autowired JdbcTemplate database;

    private Account camille;
    private Attestation issued;

    @BeforeEach
    void issueOne() {
        catalogue.reset();
        camille = people.whoDid("2h");
        issued =
                attestations.issue(
                        camille,
                        IssueOrder.of(SmallCatalogue.PATHWAY, AttestationKind.SUIVI, Language.FR));
    }

    @Test
    void exportsFactsFileAndHistory() {
        Object all = data.export(camille.id()).get("attestations");
        assertThat(all).isInstanceOf(List.class);
        assertThat((List<?>) all).hasSize(1);
        Map<?, ?> one = (Map<?, ?>) ((List<?>) all).getFirst();
        assertThat(one.get("number")).isEqualTo(issued.number());
        assertThat(String.valueOf(one.get("facts"))).contains("Camille", "Durand", "minutes=35");
        assertThat(String.valueOf(one.get("pdfBase64"))).startsWith("JVBERi0");
        assertThat(String.valueOf(one.get("events"))).contains("ISSUED", "holder");
    }

    @Test
    void erasesNameFactsAndFileButStillAnswersThoseWhoHoldThePaper() {
        data.erase(camille.id());
        VerifiedAttestation seen = register.verify(issued.code()).orElseThrow();
        assertThat(seen.state().status()).isEqualTo(AttestationStatus.HOLDER_ERASED);
        assertThat(seen.nameErased()).isTrue();
        assertThat(seen.number()).isEqualTo(issued.number());
        assertThat(seen.fingerprint().hex()).hasSize(64);
        assertThat(seen.facts()).isNull();
        assertThat(attestations.of(camille.id())).isEmpty();
        assertThat(everythingStored()).doesNotContain("Camille", "Durand", camille.id() + "");
    }

    @Test
    void staysVerifiableWithoutTheNameWhereTheHolderAskedForIt() {
        attestations.setHolderDisplay(camille.id(), issued.id(), HolderDisplay.FULL);
        attestations.keepVerifiable(camille.id(), issued.id(), true);
        data.erase(camille.id());
        VerifiedAttestation seen = register.verify(issued.code()).orElseThrow();
        assertThat(seen.state().isValid()).isTrue();
        assertThat(seen.nameErased()).isTrue();
        assertThat(seen.holder()).isEmpty();
        assertThat(seen.facts()).isNotNull();
        assertThat(seen.facts().followUp()).isNotNull();
        assertThat(seen.facts().followUp().minutes()).isEqualTo(35);
        assertThat(everythingStored()).doesNotContain("Camille", "Durand", camille.id() + "");
    }

    @Test
    void whatWasWithdrawnStaysWithdrawnAfterErasure() {
        attestations.withdraw(camille.id(), issued.id());
        data.erase(camille.id());
        assertThat(register.verify(issued.code()).orElseThrow().state().status())
                .isEqualTo(AttestationStatus.WITHDRAWN);
    }

    @Test
    void handsEverythingOverToAnAccount() {
        PersonId account = People.someone("Camille", "Durand").id();
        data.move(camille.id(), account);
        assertThat(attestations.of(account)).extracting(Attestation::id).contains(issued.id());
        assertThat(attestations.of(camille.id())).isEmpty();
    }

    private String everythingStored() {
        return database.queryForList(
                                "SELECT * FROM attestations_attestation WHERE number = ?",
                                issued.number())
                        .toString()
                + database.queryForList(
                                "SELECT * FROM attestations_event WHERE attestation_id = ?",
                                issued.id().value())
                        .toString();
    }
}
