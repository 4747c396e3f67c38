package org.ramure.toolkit.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.ramure.people.PersonId;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.document.Sharing.Member;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.ui.desk.ToolWords;

/** With whom the document is shared, and how one more is added. */
final class SharePanel extends Section {

    private final transient ShareParts parts;
    private final transient PersonId owner;
    private final transient SheetDocument document;
    private final Div list = new Div();

    SharePanel(ShareParts parts, PersonId owner, SheetDocument document) {
        this.parts = parts;
        this.owner = owner;
        this.document = document;
        addClassNames("toolkit-share", "stack");
        add(new H2(ToolWords.text("share")), ToolWords.muted(ToolWords.text("share.how")));
        list.addClassName("stack");
        add(list, new H3(ToolWords.text("share.add")));
        add(new ShareForm(parts, owner, document, this::show));
        show();
    }

    private void show() {
        list.removeAll();
        List<Member> members = parts.sharing().members(owner, document.id());
        if (members.isEmpty()) {
            list.add(new EmptyState(ToolWords.text("share.none")));
            return;
        }
        var table =
                new PlainTable(
                        ToolWords.text("share.table"),
                        ToolWords.text("share.who"),
                        ToolWords.text("share.what"),
                        ToolWords.text("share.until"),
                        ToolWords.text("share.action"));
        members.forEach(member -> row(table, member));
        list.add(table);
    }

    private void row(PlainTable table, Member member) {
        var who = new Div(new Span(member.name()));
        if (!member.address().isBlank()) {
            var address = new Span(" " + member.address());
            address.addClassName("muted");
            who.add(address);
        }
        who.add(
                new com.vaadin.flow.component.Text(" "),
                ToolWords.badge(
                        ToolWords.text(
                                "share.kind." + member.kind().name().toLowerCase(Locale.ROOT))));
        String what =
                ToolWords.text(member.mayWrite() ? "share.write" : "share.read")
                        + (member.party().isEmpty()
                                ? ""
                                : " · "
                                        + ToolWords.text(
                                                "share.party",
                                                member.party().toUpperCase(Locale.ROOT)));
        String until =
                member.until()
                        .map(day -> Wording.day(Reader.language(), day))
                        .orElseGet(() -> ToolWords.text("share.noEnd"));
        table.addRow(
                who,
                new Span(what),
                new Span(member.over() ? ToolWords.text("share.over") : until),
                member.over() ? new Span("—") : revoke(member));
    }

    private Button revoke(Member member) {
        var button =
                new Button(
                        ToolWords.text("share.revoke"),
                        click -> {
                            parts.sharing().revoke(owner, document.id(), member.id());
                            show();
                        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(ToolWords.text("share.revoke.of", member.name()));
        return button;
    }
}
