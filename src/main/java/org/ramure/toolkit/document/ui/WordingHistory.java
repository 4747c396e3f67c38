package org.ramure.toolkit.document.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.SheetVersions.Wording;
import org.ramure.toolkit.document.Visitor;
import org.ramure.toolkit.document.ui.desk.SheetParts;
import org.ramure.toolkit.document.ui.desk.ToolWords;
import org.ramure.toolkit.sheet.CharterPlan;
import org.ramure.toolkit.sheet.CharterPlan.Lever;

/** How the adopted wordings came about, lever by lever, the latest first. */
final class WordingHistory extends Section {

    WordingHistory(SheetParts parts, Visitor visitor, SheetDocument document, CharterPlan plan) {
        addClassNames("toolkit-history", "stack");
        var heading = new H2(ToolWords.text("charter.history"));
        for (Lever lever : plan.levers().toList()) {
            String key = CharterPlan.key(lever, CharterPlan.WORDING, "");
            if (!document.entries().containsKey(key)) {
                continue;
            }
            List<Wording> wordings = parts.versions().wordings(visitor, document.id(), key);
            var list = new OrderedList();
            wordings.forEach(wording -> list.add(line(wording)));
            add(new NativeDetails(lever.title().in(Reader.language()), list));
        }
        if (getComponentCount() > 0) {
            addComponentAsFirst(heading);
        }
    }

    private static ListItem line(Wording wording) {
        var text = new Span(wording.text());
        text.addClassName("toolkit-text");
        var item = new ListItem(text);
        item.add(
                ToolWords.muted(
                        ToolWords.text(
                                "charter.history.by",
                                wording.byName(),
                                ToolWords.moment(wording.savedAt()))));
        return item;
    }
}
