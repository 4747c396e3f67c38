package org.ramure.toolkit.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.UUID;
import org.ramure.learning.ui.spi.ActivityContext;
import org.ramure.learning.ui.spi.ActivityRenderer;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Prose;
import org.ramure.toolkit.activity.ToolContent;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.SheetDocuments;
import org.ramure.toolkit.document.Visitor;
import org.ramure.toolkit.document.ui.desk.SheetDesk;
import org.ramure.toolkit.document.ui.desk.SheetParts;
import org.ramure.toolkit.document.ui.desk.ToolWords;
import org.ramure.toolkit.sheet.Kits;
import org.ramure.toolkit.sheet.Sheet;

/** Shows a sheet in a step of a course: the person's own document for that step. */
@org.springframework.stereotype.Component
class ToolRenderer implements ActivityRenderer {

    private final Kits kits;
    private final SheetDocuments documents;
    private final SheetParts parts;
    private final CurrentPerson current;

    ToolRenderer(Kits kits, SheetDocuments documents, SheetParts parts, CurrentPerson current) {
        this.kits = kits;
        this.documents = documents;
        this.parts = parts;
        this.current = current;
    }

    @Override
    public String type() {
        return "tool";
    }

    @Override
    public Component render(ActivityContext context) {
        ToolContent content = content(context);
        Optional<SheetDocument> document = document(context);
        if (document.isEmpty()) {
            return new EmptyState(ToolWords.text("activity.gone"));
        }
        var page =
                new Div(
                        new Prose(content.instructions()),
                        new SheetDesk(
                                parts,
                                new Visitor.Someone(context.person()),
                                document.get(),
                                current.account().isEmpty()),
                        new Anchor(
                                ToolWords.address(document.get().id()),
                                ToolWords.text("activity.alone")));
        page.addClassNames("toolkit", "stack");
        return page;
    }

    private static ToolContent content(ActivityContext context) {
        return context.activity().content(context.language(), ToolContent.class);
    }

    private Optional<SheetDocument> document(ActivityContext context) {
        Optional<Sheet> sheet = kits.sheet(content(context).sheet());
        return sheet.flatMap(found -> {
            UUID id =
                    documents.ofActivity(context.person(), found, context.activity().id().value());
            return documents.open(new Visitor.Someone(context.person()), id);
        });
    }

    /** Something must be written before the step is done. */
    @Override
    public void beforeCompletion(ActivityContext context) {
        boolean written =
                document(context)
                        .filter(found ->
                                found.texts().values().stream().anyMatch(text -> !text.isBlank()))
                        .isPresent();
        if (!written) {
            throw new UserFacingException("toolkit.activity.empty");
        }
    }
}
