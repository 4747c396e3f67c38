package org.ramure.toolkit.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.document.SheetDocument.Row;
import org.ramure.toolkit.document.SheetDocuments;
import org.ramure.toolkit.document.ui.desk.ToolWords;
import org.ramure.toolkit.sheet.Kits;
import org.ramure.toolkit.sheet.Sheet;

/** Which of my sheets and of those shared with me can be laid side by side. */
@Route("outils/comparer")
@AnonymousAllowed
class ComparablesView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SheetDocuments documents;
    private final transient Kits kits;
    private final transient CurrentPerson current;

    ComparablesView(SheetDocuments documents, Kits kits, CurrentPerson current) {
        this.documents = documents;
        this.kits = kits;
        this.current = current;
        addClassNames("toolkit", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new Anchor("outils", ToolWords.text("backToTools")),
                new PageHeader(heading(), ToolWords.text("comparables.lead")));
        Map<UUID, List<Row>> bySheet = new LinkedHashMap<>();
        current.id()
                .map(documents::mine)
                .orElse(List.of())
                .forEach(row ->
                        bySheet.computeIfAbsent(row.sheet(), any -> new ArrayList<>()).add(row));
        int shown = 0;
        for (Map.Entry<UUID, List<Row>> one : bySheet.entrySet()) {
            Optional<Sheet> sheet = kits.sheet(one.getKey());
            if (sheet.isPresent() && one.getValue().size() > 1) {
                add(card(sheet.get(), one.getValue()));
                shown++;
            }
        }
        if (shown == 0) {
            add(new EmptyState(ToolWords.text("comparables.none")));
        }
    }

    private static Section card(Sheet sheet, List<Row> rows) {
        String title = sheet.title().in(Reader.language());
        var list = new UnorderedList();
        rows.forEach(row ->
                list.add(
                        new ListItem(
                                new Anchor(
                                        ToolWords.address(row.id()), ComparisonPicker.name(row)))));
        var compare =
                new Anchor(
                        ToolWords.address(rows.get(0).id()) + "/comparer?b=" + rows.get(1).id(),
                        ToolWords.text("versions.compareNow"));
        compare.addClassName("button-quiet");
        compare.setAriaLabel(ToolWords.text("compare.title", title));
        var card = new Section(new H2(title), list, compare);
        card.addClassNames("card", "stack");
        return card;
    }

    private static String heading() {
        return ToolWords.text("comparables");
    }

    @Override
    public String getPageTitle() {
        return heading() + " · Ramure";
    }
}
