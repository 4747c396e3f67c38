package org.ramure.toolkit.kit.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.document.ui.desk.ToolWords;
import org.ramure.toolkit.sheet.Sheet;

/** What a sheet asks, before one begins it. */
final class SheetContents extends Section {

    SheetContents(Sheet sheet) {
        addClassName("stack");
        var list = new UnorderedList();
        sheet.charter()
                .ifPresent(plan ->
                        plan.families()
                                .forEach(family ->
                                        list.add(
                                                new ListItem(
                                                        family.title().in(Reader.language())))));
        sheet.sections().stream()
                .filter(section -> sheet.charter().isEmpty() || !section.id().equals("leviers"))
                .forEach(section -> list.add(new ListItem(section.title().in(Reader.language()))));
        add(new H2(ToolWords.text("contents")), list);
    }
}
