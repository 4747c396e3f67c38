package org.ramure.toolkit.document.ui.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ramure.assessment.Entries;
import org.ramure.assessment.exercise.ExerciseHtml;
import org.ramure.assessment.ui.Worksheet;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.document.Right;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.SheetDocuments;
import org.ramure.toolkit.document.Visitor;
import org.ramure.toolkit.sheet.Sheet;

/**
 * A document to fill in, or to read where the visitor may no more: its own parts for a matrix or a
 * charter, the other fields, and what they add up to. Others who have it open are seen, and what
 * they save appears.
 */
public final class SheetDesk extends Div {

    private final transient SheetDocuments documents;
    private final transient SheetParts parts;
    private final transient Visitor visitor;
    private final transient SheetDocument opened;
    private final transient List<Refreshed> refreshed = new ArrayList<>();

    /** A part of the page that follows the answers. */
    interface Refreshed {
        void show(SheetDocument now);
    }

    public SheetDesk(SheetParts parts, Visitor visitor, SheetDocument opened, boolean guest) {
        this.parts = parts;
        this.documents = parts.documents();
        this.visitor = visitor;
        this.opened = opened;
        addClassNames("toolkit-desk", "stack");
        getElement().setAttribute("data-listen", ToolWords.address(opened.id()) + "/suite");
        getElement().setAttribute("data-text-by", ToolWords.text("together.by"));
        getElement().setAttribute("data-text-here", ToolWords.text("together.here"));
        getElement().setAttribute("data-text-over", ToolWords.text("together.over"));
        var here = new Paragraph();
        here.addClassName("sheet-here");
        here.getElement().setAttribute("role", "status");
        add(here);
        boolean writes = opened.seat().right().allows(Right.WRITE);
        Sheet sheet = opened.sheet();
        if (!writes) {
            add(ToolWords.muted(ToolWords.text("readOnly.how")));
        }
        sheet.matrix()
                .ifPresent(plan -> add(follow(new MatrixPanel(parts, visitor, opened, plan))));
        sheet.charter().ifPresent(plan -> add(follow(new CharterPanel(opened))));
        add(writes ? worksheet(sheet, guest) : read(sheet));
        sheet.score()
                .ifPresent(score -> {
                    var panel = new ResultPanel(score, parts.recommended());
                    refreshed.add(now -> panel.show(now.texts()));
                    panel.show(opened.texts());
                    add(panel);
                });
    }

    private <C extends Component & Refreshed> C follow(C part) {
        refreshed.add(part);
        return part;
    }

    private Worksheet worksheet(Sheet sheet, boolean guest) {
        var worksheet =
                new Worksheet(
                        opened.entries(),
                        "saisies/outils/" + opened.id(),
                        new Worksheet.Owner(
                                Entries.ownerMark(new PersonId(opened.seat().author())), guest),
                        controls -> {
                            var layout = new SheetLayout(controls, Reader.language());
                            return sheet.charter().isPresent()
                                    ? new CharterLayout(controls, layout, opened).all()
                                    : layout.of(sheet);
                        });
        worksheet.getElement().setAttribute("data-text-conflict", ToolWords.text("conflict"));
        return worksheet;
    }

    private Prose read(Sheet sheet) {
        Prose read =
                new Prose(
                        ExerciseHtml.fields(
                                sheet.content(Reader.language()), opened.texts(), "h3"));
        refreshed.add(now ->
                read.getElement()
                        .setProperty(
                                "innerHTML",
                                ExerciseHtml.fields(
                                                sheet.content(Reader.language()), now.texts(), "h3")
                                        .html()));
        return read;
    }

    /** Called by the page after something was saved, here or elsewhere. */
    @ClientCallable
    public void changed() {
        Optional<SheetDocument> now = documents.open(visitor, opened.id());
        now.ifPresent(document -> refreshed.forEach(part -> part.show(document)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.ramure.together(this, $0)", (double) parts.clock().millis());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        getElement().executeJs("window.ramure.apart(this)");
    }
}
