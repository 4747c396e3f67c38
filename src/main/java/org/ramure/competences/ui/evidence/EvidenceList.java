package org.ramure.competences.ui.evidence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.ramure.competences.EvidenceItem;
import org.ramure.competences.ui.words.Wording;

/** Proofs one under the other, each with its date; a withdrawn one leaves its dates only. */
class EvidenceList extends UnorderedList {

    private final Consumer<UUID> onWithdraw;

    EvidenceList(List<EvidenceItem> items, Consumer<UUID> onWithdraw) {
        this.onWithdraw = onWithdraw;
        addClassName("competences-proofs");
        items.forEach(item -> add(item.withdrawnAt() == null ? kept(item) : withdrawn(item)));
    }

    private ListItem kept(EvidenceItem item) {
        var date =
                new Span(Wording.text("competences.evidence.addedOn", Wording.day(item.addedAt())));
        date.addClassName("muted");
        var remove =
                new NativeButton(
                        Wording.text("competences.evidence.withdraw"), click -> confirm(item));
        remove.addClassName("button-quiet");
        remove.getElement()
                .setAttribute(
                        "aria-label",
                        Wording.text("competences.evidence.withdrawWhat", name(item)));
        return new ListItem(content(item), new Div(date, remove));
    }

    private static Component content(EvidenceItem item) {
        return switch (item.kind()) {
            case LINK -> link(item);
            case TEXT -> text(item);
            case FILE -> file(item);
        };
    }

    private static Component link(EvidenceItem item) {
        String address = Objects.requireNonNull(item.link());
        var anchor = new Anchor(address, name(item), AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        var shown = new Div(anchor);
        if (!item.title().isEmpty()) {
            var where = new Span(address);
            where.addClassNames("muted", "competences-address");
            shown.add(where);
        }
        return shown;
    }

    private static Component text(EvidenceItem item) {
        var text = new Paragraph(Objects.requireNonNull(item.text()));
        text.addClassName("competences-note");
        var shown = new Div();
        if (!item.title().isEmpty()) {
            var title = new Paragraph(item.title());
            title.addClassName("competences-level-name");
            shown.add(title);
        }
        shown.add(text);
        return shown;
    }

    private static Component file(EvidenceItem item) {
        EvidenceItem.Attachment file = item.attachment().orElseThrow();
        var anchor = new Anchor("competences/preuves/" + item.id(), file.name());
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", true);
        var weight = new Span(Wording.size(file.size()));
        weight.addClassName("muted");
        var fingerprint = new Span("SHA-256 " + file.sha256().substring(0, 12) + "…");
        fingerprint.addClassName("muted");
        fingerprint.getElement().setAttribute("title", file.sha256());
        var shown = new Div(anchor, weight, fingerprint);
        shown.addClassName("cluster");
        return shown;
    }

    private static ListItem withdrawn(EvidenceItem item) {
        var said =
                new Span(
                        Wording.text(
                                "competences.evidence.withdrawnOn",
                                kind(item.kind()),
                                Wording.day(item.addedAt()),
                                Wording.day(Objects.requireNonNull(item.withdrawnAt()))));
        said.addClassName("muted");
        return new ListItem(said);
    }

    private static String kind(EvidenceItem.Kind kind) {
        return switch (kind) {
            case LINK -> Wording.text("competences.evidence.kind.link");
            case TEXT -> Wording.text("competences.evidence.kind.text");
            case FILE -> Wording.text("competences.evidence.kind.file");
        };
    }

    private static String name(EvidenceItem item) {
        if (!item.title().isEmpty()) {
            return item.title();
        }
        return switch (item.kind()) {
            case LINK -> Objects.requireNonNull(item.link());
            case TEXT -> kind(item.kind());
            case FILE -> item.attachment().orElseThrow().name();
        };
    }

    private void confirm(EvidenceItem item) {
        var dialog =
                new ConfirmDialog(
                        Wording.text("competences.evidence.withdrawTitle"),
                        Wording.text("competences.evidence.withdrawText", name(item)),
                        Wording.text("competences.evidence.withdraw"),
                        yes -> onWithdraw.accept(item.id()));
        dialog.setCancelable(true);
        dialog.setCancelText(Wording.text("competences.evidence.withdrawNo"));
        dialog.open();
    }
}
