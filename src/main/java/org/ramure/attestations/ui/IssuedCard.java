package org.ramure.attestations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.ramure.attestations.Attestation;
import org.ramure.attestations.AttestationId;
import org.ramure.attestations.AttestationStatus;
import org.ramure.attestations.HolderDisplay;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** One attestation: what it is, where it stands, and what its holder may do with it. */
class IssuedCard extends Article {

    /** What the holder may wish for one of theirs. */
    interface Wishes {
        void show(AttestationId id, HolderDisplay display);

        void keep(AttestationId id, boolean keep);

        void withdraw(AttestationId id);
    }

    private final transient Attestation attestation;
    private final transient Wishes wishes;

    IssuedCard(Attestation attestation, Wishes wishes) {
        this.attestation = attestation;
        this.wishes = wishes;
        addClassNames("card", "attestations-issued");
        add(heading(), facts(), actions());
        if (!isTakenBack()) {
            add(settings());
        }
    }

    /** The id of the link that downloads it, where the focus goes. */
    static String downloadId(AttestationId id) {
        return "pdf-" + id;
    }

    private boolean isTakenBack() {
        AttestationStatus status = attestation.state().status();
        return status == AttestationStatus.WITHDRAWN || status == AttestationStatus.REVOKED;
    }

    private Component heading() {
        var title =
                new H3(
                        getTranslation(
                                "attestations.ready.heading",
                                getTranslation(
                                        "attestations.kind."
                                                + attestation.kind().name()
                                                + (attestation.isOfSession() ? ".session" : "")),
                                attestation.title()));
        Reader.mark(title, attestation.language());
        var status =
                new Span(getTranslation("attestations.status." + attestation.state().status()));
        status.addClassNames("badge", "attestations-status");
        status.getElement().setAttribute("data-status", attestation.state().status().name());
        var heading = new Div(title, status);
        heading.addClassName("cluster");
        return heading;
    }

    private Component facts() {
        var facts =
                new Paragraph(
                        getTranslation(
                                "attestations.mine.facts",
                                attestation.number(),
                                Wording.day(Reader.language(), attestation.issuedAt()),
                                attestation.variantTitle(),
                                getTranslation("attestations.known." + attestation.kind().name())));
        facts.addClassName("muted");
        return facts;
    }

    private Component actions() {
        var download =
                new Anchor(
                        "attestations/" + attestation.id() + "/pdf",
                        getTranslation("attestations.mine.download"));
        download.setId(downloadId(attestation.id()));
        download.addClassName("button-primary");
        download.setRouterIgnore(true);
        download.setDownload(true);
        label(download, "attestations.mine.download");
        var actions = new Div(download, verification(), copy());
        actions.addClassNames("cluster", "attestations-actions");
        if (!isTakenBack()) {
            actions.add(withdraw());
        }
        return actions;
    }

    private Anchor verification() {
        var verify =
                new Anchor(
                        "verifier/" + attestation.code().grouped(),
                        getTranslation("attestations.mine.open"));
        verify.setRouterIgnore(true);
        verify.addClassName("button-quiet");
        label(verify, "attestations.mine.open");
        return verify;
    }

    private Button copy() {
        var copy = new Button(getTranslation("attestations.mine.copy"));
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.setAriaLabel(labelled("attestations.mine.copy"));
        Clipboard.onClick(copy)
                .writeText(
                        attestation.verificationUrl(),
                        copied -> Notices.say(getTranslation("attestations.mine.copied")),
                        refused -> Notices.say(attestation.verificationUrl()));
        return copy;
    }

    private Button withdraw() {
        var withdraw =
                new Button(
                        getTranslation("attestations.withdraw.button"),
                        click ->
                                new WithdrawDialog(
                                                attestation,
                                                () -> wishes.withdraw(attestation.id()))
                                        .open());
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setAriaLabel(labelled("attestations.withdraw.button"));
        return withdraw;
    }

    private Component settings() {
        var display = new DisplayChoice(attestation.state().display());
        display.addValueChangeListener(event -> wishes.show(attestation.id(), event.getValue()));
        var keep = new Checkbox(getTranslation("attestations.keep.label"));
        keep.setHelperText(getTranslation("attestations.keep.help"));
        keep.setValue(attestation.state().keepVerifiable());
        keep.addValueChangeListener(event -> wishes.keep(attestation.id(), event.getValue()));
        var facts =
                new Anchor(
                        "attestations/" + attestation.id() + "/faits",
                        getTranslation("attestations.mine.json"));
        facts.setRouterIgnore(true);
        facts.setDownload(true);
        return new NativeDetails(
                getTranslation("attestations.mine.settings"), new Div(display, keep, facts));
    }

    /** The same words, and which paper they are about, for those who hear one link at a time. */
    private String labelled(String key) {
        return getTranslation("attestations.mine.about", getTranslation(key), attestation.number());
    }

    private void label(Anchor anchor, String key) {
        anchor.setAriaLabel(labelled(key));
    }
}
