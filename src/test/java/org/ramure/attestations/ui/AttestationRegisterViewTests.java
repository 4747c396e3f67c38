package org.ramure.attestations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.attestations.Attestation;
import org.ramure.attestations.AttestationRegister;
import org.ramure.attestations.AttestationRegister.Line;
import org.ramure.attestations.AttestationStatus;
import org.ramure.attestations.Attestations;
import org.ramure.attestations.AttestationsTest;
import org.ramure.attestations.HandClock;
import org.ramure.attestations.IssueOrder;
import org.ramure.attestations.People;
import org.ramure.attestations.RevocationReason;
import org.ramure.attestations.SmallCatalogue;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@AttestationsTest
@ViewPackages(packages = "org.ramure.attestations.ui")
@WithMockUser(roles = "ADMINISTRATOR")
class AttestationRegisterViewTests extends SpringBrowserlessTest {

    @Autowired Attestations attestations;
    @Autowired AttestationRegister register;
    @Autowired People people;
    @Autowired SmallCatalogue catalogue;
    @Autowired HandClock clock;

    private Attestation issued;

    @BeforeEach
    void issueOne() {
        catalogue.reset();
        clock.set(Instant.parse("2026-11-21T09:30:00Z"));
        issued =
                attestations.issue(
                        people.whoDid("2h"),
                        IssueOrder.of(SmallCatalogue.PATHWAY, AttestationKind.SUIVI, Language.FR));
        people.signIn(People.administrator());
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void findsByTheNumberInTheAddress() {
        open(issued.number());
        assertThat(find(TextField.class).single().getValue()).isEqualTo(issued.number());
        assertThat(rows()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).id()).isEqualTo(issued.id());
    }

    @Test
    void findsNothingByName() {
        open("Camille");
        assertThat(rows()).isZero();
    }

    @Test
    void revokesOnlyWithAReason() {
        open(issued.number());
        test(cellButton()).click();
        RevokeDialog dialog = find(RevokeDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("Camille Durand");
        confirm(dialog);
        assertThat(reasons(dialog).isInvalid()).isTrue();
        assertThat(status()).isEqualTo(AttestationStatus.VALID);

        reasons(dialog).setValue(RevocationReason.ERROR);
        confirm(dialog);
        assertThat(status()).isEqualTo(AttestationStatus.REVOKED);
        assertThat(find(RevokeDialog.class).exists()).isFalse();
    }

    private void open(String search) {
        UI.getCurrent().setLocale(Locale.FRENCH);
        UI.getCurrent().navigate(AttestationRegisterView.class, QueryParameters.of("q", search));
    }

    @SuppressWarnings("unchecked") // the view has one grid
    private Grid<Line> grid() {
        return find(Grid.class).single();
    }

    private int rows() {
        return test(grid()).size();
    }

    private Button cellButton() {
        Component cell = test(grid()).getCellComponent(0, 2);
        return (Button) cell;
    }

    private void confirm(RevokeDialog dialog) {
        test(find(Button.class, dialog).withText("Révoquer").single()).click();
    }

    @SuppressWarnings("unchecked") // the dialog has one group
    private RadioButtonGroup<RevocationReason> reasons(RevokeDialog dialog) {
        return find(RadioButtonGroup.class, dialog).single();
    }

    private AttestationStatus status() {
        return register.verify(issued.code()).orElseThrow().state().status();
    }
}
