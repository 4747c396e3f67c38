package org.ramure.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.attestations.AttestationRegister.Line;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.attestations.facts.VerificationCode;
import org.ramure.people.Account;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AttestationsTest
class AttestationRegisterTests {

    private static final IssueOrder ORDER =
            IssueOrder.of(SmallCatalogue.PATHWAY, AttestationKind.SUIVI, Language.FR);

    @Autowired Attestations attestations;
    @Autowired AttestationRegister register;
    @Autowired People people;
    @Autowired HandClock clock;
    @Autowired SmallCatalogue catalogue;

    private final Account admin = People.administrator();
    private Account camille;
    private Attestation issued;

    @BeforeEach
    void issueOne() {
        catalogue.reset();
        clock.set(Instant.parse("2026-11-21T09:30:00Z"));
        camille = people.whoDid("2h");
        issued = attestations.issue(camille, ORDER);
    }

    @Test
    void findsByNumberOrPartOfItOrCode() {
        assertThat(register.find(admin, issued.number().toLowerCase(java.util.Locale.ROOT), 0, 10))
                .extracting(Line::id)
                .containsExactly(issued.id());
        assertThat(register.find(admin, " " + issued.code().grouped() + " ", 0, 10))
                .extracting(Line::id)
                .containsExactly(issued.id());
        assertThat(register.count(admin, issued.number())).isEqualTo(1);
    }

    @Test
    void neverFindsByName() {
        assertThat(register.find(admin, "Camille", 0, 10)).isEmpty();
        assertThat(register.find(admin, "Durand", 0, 10)).isEmpty();
        assertThat(register.find(admin, "%", 0, 10)).isEmpty();
    }

    @Test
    void readsPageAfterPageNewestFirst() {
        clock.set(Instant.parse("2060-01-02T12:00:00Z"));
        Attestation older = attestations.issue(people.whoDid("2h"), ORDER);
        clock.advance(Duration.ofDays(1));
        Attestation newer = attestations.issue(people.whoDid("2h"), ORDER);
        assertThat(register.find(admin, "", 0, 1)).extracting(Line::id).containsExactly(newer.id());
        assertThat(register.find(admin, "", 1, 1)).extracting(Line::id).containsExactly(older.id());
        assertThat(register.count(admin, "")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void isClosedToEveryoneButAdministrators() {
        Account learner = People.someone("Paul", "Curieux");
        assertThatThrownBy(() -> register.find(learner, "", 0, 10))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.count(learner, ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.holderName(learner, issued.id()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.revoke(camille, issued.id(), RevocationReason.ERROR))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(register.verify(issued.code()).orElseThrow().state().isValid()).isTrue();
    }

    @Test
    void revokesOnceWithItsDateAndCategory() {
        assertThat(register.holderName(admin, issued.id())).isEqualTo("Camille Durand");
        clock.advance(Duration.ofHours(2));
        register.revoke(admin, issued.id(), RevocationReason.ERROR);
        register.revoke(admin, issued.id(), RevocationReason.FRAUD);
        VerifiedAttestation seen = register.verify(issued.code()).orElseThrow();
        assertThat(seen.state().status()).isEqualTo(AttestationStatus.REVOKED);
        assertThat(seen.state().reason()).isEqualTo(RevocationReason.ERROR);
        assertThat(seen.state().since()).isEqualTo(Instant.parse("2026-11-21T11:30:00Z"));
        assertThat(seen.facts()).isNull();
        assertThat(seen.holder()).isEmpty();
    }

    @Test
    void whatWasRevokedCannotSimplyBeIssuedAgain() {
        register.revoke(admin, issued.id(), RevocationReason.FRAUD);
        assertThatThrownBy(() -> attestations.issue(camille, ORDER))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("attestations.issue.revoked");
        attestations.withdraw(camille.id(), issued.id());
        assertThat(register.verify(issued.code()).orElseThrow().state().status())
                .isEqualTo(AttestationStatus.REVOKED);
    }

    @Test
    void whatWasRevokedOnRequestMayBeIssuedAgain() {
        register.revoke(admin, issued.id(), RevocationReason.HOLDER_REQUEST);
        assertThat(attestations.issue(camille, ORDER).id()).isNotEqualTo(issued.id());
    }

    @Test
    void knowsNothingOfACodeThatWasNeverGiven() {
        assertThat(register.verify(VerificationCode.random())).isEmpty();
    }
}
