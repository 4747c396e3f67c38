package org.ramure.toolkit.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.Visitor;
import org.ramure.toolkit.document.ui.desk.SheetParts;
import org.ramure.toolkit.document.ui.desk.ToolWords;
import org.ramure.toolkit.sheet.CharterPlan;

/** What only the owner does: name it, move a charter on, copy it, erase it. */
final class OwnerPanel extends Section {

    private final transient SheetParts parts;
    private final transient PersonId owner;
    private final transient SheetDocument document;
    private final Language language = Reader.language();

    OwnerPanel(SheetParts parts, ShareParts sharing, PersonId owner, SheetDocument document) {
        this.parts = parts;
        this.owner = owner;
        this.document = document;
        addClassName("toolkit-owner");
        var inside = new Div(name(), actions());
        inside.addClassNames("stack");
        document.sheet()
                .charter()
                .flatMap(this::next)
                .ifPresent(moment -> inside.add(onward(moment)));
        add(new NativeDetails(new H2(ToolWords.text("owner")), inside));
    }

    private Div name() {
        var field = new TextField(ToolWords.text("owner.title"));
        field.setValue(document.row().title());
        field.setHelperText(ToolWords.text("owner.title.hint"));
        field.setMaxLength(200);
        field.setWidthFull();
        var keep =
                new Button(
                        ToolWords.text("owner.rename"),
                        click -> {
                            try {
                                parts.documents().rename(owner, document.id(), field.getValue());
                                again();
                            } catch (UserFacingException refused) {
                                field.setErrorMessage(ToolWords.text(refused));
                                field.setInvalid(true);
                            }
                        });
        var line = new Div(field, keep);
        line.addClassName("stack");
        return line;
    }

    private Div actions() {
        var copy =
                new Button(
                        ToolWords.text("owner.copy"),
                        click ->
                                UI.getCurrent()
                                        .navigate(
                                                ToolWords.address(
                                                        parts.documents()
                                                                .copy(owner, document.id()))));
        var remove = new Button(ToolWords.text("owner.remove"), click -> ask());
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        var line = new Div(copy, remove);
        line.addClassName("cluster");
        return line;
    }

    private void ask() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(ToolWords.text("owner.remove.sure"));
        dialog.setText(ToolWords.text("owner.remove.how"));
        dialog.setCancelable(true);
        dialog.setCancelText(ToolWords.text("cancel"));
        dialog.setConfirmText(ToolWords.text("owner.remove"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirm -> {
            parts.documents().remove(owner, document.id());
            UI.getCurrent().navigate("outils");
        });
        dialog.open();
    }

    /** The moment after the one at which the charter is. */
    private Optional<CharterPlan.Moment> next(CharterPlan plan) {
        for (int i = 0; i + 1 < plan.moments().size(); i++) {
            if (plan.moments().get(i).id().equals(document.stage())) {
                return Optional.of(plan.moments().get(i + 1));
            }
        }
        return Optional.empty();
    }

    private Div onward(CharterPlan.Moment moment) {
        String now =
                document.sheet()
                        .charter()
                        .flatMap(plan ->
                                plan.moments().stream()
                                        .filter(m -> m.id().equals(document.stage()))
                                        .findFirst())
                        .map(m -> m.label().in(language))
                        .orElse("");
        var go =
                new Button(
                        ToolWords.text(
                                "charter.onward",
                                moment.label().in(language).toLowerCase(Locale.ROOT)),
                        click -> {
                            parts.versions().keep(new Visitor.Someone(owner), document.id(), now);
                            parts.documents().stage(owner, document.id(), moment.id());
                            again();
                        });
        var line = new Div(ToolWords.muted(ToolWords.text("charter.onward.how", now)), go);
        line.addClassName("stack");
        return line;
    }

    private void again() {
        UI.getCurrent().getPage().reload();
    }
}
