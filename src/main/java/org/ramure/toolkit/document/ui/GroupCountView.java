package org.ramure.toolkit.document.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ramure.cohorts.fellow.Circle;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.document.GroupCounts;
import org.ramure.toolkit.document.ui.desk.ToolWords;
import org.ramure.toolkit.sheet.Kits;
import org.ramure.toolkit.sheet.Score;
import org.ramure.toolkit.sheet.Sheet;
import org.ramure.toolkit.sheet.SheetAddress;

/** A group's answers as sums without names, for those of the group. */
@Route("outils/groupe/:group/:kit/:sheet")
@PermitAll
class GroupCountView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ShareParts parts;
    private final transient Kits kits;
    private final transient CurrentPerson current;
    private String title = "";

    GroupCountView(ShareParts parts, Kits kits, CurrentPerson current) {
        this.parts = parts;
        this.kits = kits;
        this.current = current;
        addClassNames("toolkit", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = current.requireAccount();
        var address = event.getRouteParameters();
        Circle circle =
                parts.fellows().circles(person).stream()
                        .filter(c -> c.slug().equals(address.get("group").orElse("")))
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        Sheet sheet =
                kits.sheet(
                                new SheetAddress(
                                        address.get("kit").orElse(""),
                                        address.get("sheet").orElse("")))
                        .orElseThrow(NotFoundException::new);
        GroupCounts.Sum sum =
                parts.counts()
                        .sum(person, sheet, circle.cohort())
                        .orElseThrow(NotFoundException::new);
        show(circle, sheet, sum);
    }

    private void show(Circle circle, Sheet sheet, GroupCounts.Sum sum) {
        removeAll();
        title = sheet.title().in(Reader.language());
        add(new PageHeader(title, circle.title()));
        if (sum.parts().isEmpty()) {
            add(new EmptyState(ToolWords.text("count.few", sum.people(), Score.LEAST_OF_A_GROUP)));
            return;
        }
        add(ToolWords.muted(ToolWords.text("count.people", sum.people())));
        var table =
                new PlainTable(
                        ToolWords.text("count.table"),
                        ToolWords.text("result.part"),
                        ToolWords.text("count.middle"),
                        "0–20",
                        "20–40",
                        "40–60",
                        "60–80",
                        "80–100");
        for (GroupCounts.PartSum part : sum.parts()) {
            String[] cells = new String[6];
            cells[0] = part.middle() + " / 100";
            for (int i = 0; i < 5; i++) {
                cells[i + 1] = Integer.toString(part.fifths().get(i));
            }
            table.addRow(part.part().title().in(Reader.language()), cells);
        }
        add(table);
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
