package org.ramure.toolkit.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.EmptyState;
import org.ramure.toolkit.document.Right;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.SheetVersions.Kept;
import org.ramure.toolkit.document.SheetVersions.Signature;
import org.ramure.toolkit.document.Visitor;
import org.ramure.toolkit.document.ui.desk.SheetParts;
import org.ramure.toolkit.document.ui.desk.ToolWords;

/** Kept copies: keep one, look at one, compare two, sign one for a party. */
final class VersionsPanel extends Section {

    private final transient SheetParts parts;
    private final transient Visitor visitor;
    private final transient SheetDocument document;
    private final Div list = new Div();

    VersionsPanel(SheetParts parts, Visitor visitor, SheetDocument document) {
        this.parts = parts;
        this.visitor = visitor;
        this.document = document;
        addClassNames("toolkit-versions", "stack");
        add(
                new H2(ToolWords.text("versions")),
                ToolWords.muted(ToolWords.text("versions.how")),
                sideBySide());
        if (document.seat().right().allows(Right.WRITE)) {
            add(form());
        }
        list.addClassName("stack");
        add(list);
        show();
        document.sheet()
                .charter()
                .ifPresent(plan -> add(new WordingHistory(parts, visitor, document, plan)));
    }

    private Anchor sideBySide() {
        var link =
                new Anchor(
                        ToolWords.address(document.id()) + "/comparer",
                        ToolWords.text("compare.open"));
        link.addClassName("button-quiet");
        return link;
    }

    private Div form() {
        var label = new TextField(ToolWords.text("versions.label"));
        label.setHelperText(ToolWords.text("versions.label.hint"));
        label.setWidthFull();
        var keep = new Button(ToolWords.text("versions.keep"));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickListener(click -> {
            try {
                parts.versions().keep(visitor, document.id(), label.getValue());
                label.clear();
                label.setInvalid(false);
                show();
            } catch (UserFacingException refused) {
                label.setErrorMessage(ToolWords.text(refused));
                label.setInvalid(true);
            }
        });
        var form = new Div(label, keep);
        form.addClassNames("card", "stack");
        return form;
    }

    private void show() {
        list.removeAll();
        List<Kept> kept = parts.versions().of(visitor, document.id());
        if (kept.isEmpty()) {
            list.add(new EmptyState(ToolWords.text("versions.none")));
        }
        kept.forEach(version -> list.add(card(version)));
    }

    private Section card(Kept kept) {
        var card = new Section();
        card.addClassNames("card", "stack");
        card.add(
                new H3(ToolWords.text("versions.name", kept.number(), kept.label())),
                ToolWords.muted(
                        ToolWords.text(
                                "versions.by", kept.byName(), ToolWords.moment(kept.takenAt()))));
        String compare = ToolWords.address(document.id()) + "/comparer?b=" + kept.number();
        var links =
                new Div(
                        new Anchor(compare, ToolWords.text("versions.compareNow")),
                        ToolWords.file(
                                ToolWords.address(document.id())
                                        + "/export.pdf?version="
                                        + kept.number(),
                                ToolWords.text("versions.pdf")));
        links.addClassName("cluster");
        card.add(links);
        if (document.sheet().charter().isPresent()) {
            signatures(card, kept);
        }
        return card;
    }

    private void signatures(Section card, Kept kept) {
        if (!kept.signatures().isEmpty()) {
            var signed = new UnorderedList();
            kept.signatures().forEach(s -> signed.add(new ListItem(words(s))));
            card.add(signed);
        }
        String party = document.seat().party();
        boolean may =
                document.seat().right().allows(Right.WRITE)
                        && !party.isEmpty()
                        && kept.signatures().stream().noneMatch(s -> s.party().equals(party));
        if (may) {
            card.add(new NativeDetails(ToolWords.text("sign"), signForm(kept)));
        }
    }

    private static String words(Signature signature) {
        return ToolWords.text(
                "sign.line",
                signature.party().toUpperCase(Locale.ROOT),
                signature.signer() + (signature.role().isBlank() ? "" : ", " + signature.role()),
                ToolWords.moment(signature.signedAt()));
    }

    private Div signForm(Kept kept) {
        var name = new TextField(ToolWords.text("sign.name"));
        name.setValue(document.seat().name());
        name.setWidthFull();
        var role = new TextField(ToolWords.text("sign.role"));
        role.setWidthFull();
        var sign = new Button(ToolWords.text("sign.do"));
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sign.addClickListener(click -> {
            try {
                parts.versions()
                        .sign(
                                visitor,
                                document.id(),
                                kept.number(),
                                name.getValue(),
                                role.getValue());
                show();
            } catch (UserFacingException refused) {
                name.setErrorMessage(ToolWords.text(refused));
                name.setInvalid(true);
            }
        });
        var form = new Div(ToolWords.muted(ToolWords.text("sign.how")), name, role, sign);
        form.addClassName("stack");
        return form;
    }
}
