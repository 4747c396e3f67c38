package org.ramure.toolkit.document.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.sheet.CharterPlan;
import org.ramure.toolkit.sheet.CharterPlan.Lever;

/** Where the debate stands: what all agree on, where they differ, what nobody has looked at. */
final class CharterPanel extends Section implements SheetDesk.Refreshed {

    private final transient CharterPlan plan;
    private final Language language = Reader.language();

    CharterPanel(SheetDocument document) {
        this.plan = document.sheet().charter().orElseThrow();
        addClassNames("toolkit-charter", "card", "stack");
        getElement().setAttribute("aria-labelledby", "toolkit-charter");
        show(document);
    }

    @Override
    public void show(SheetDocument now) {
        removeAll();
        var heading = new H2(ToolWords.text("charter.standing"));
        heading.setId("toolkit-charter");
        add(heading);
        plan.moments().stream()
                .filter(moment -> moment.id().equals(now.stage()))
                .findFirst()
                .ifPresent(moment ->
                        add(
                                new Paragraph(
                                        ToolWords.text(
                                                "charter.moment",
                                                moment.label().in(language),
                                                moment.text().in(language)))));
        Map<String, String> texts = now.texts();
        Set<String> parties = now.parties().keySet();
        List<Lever> differ = new ArrayList<>();
        int agreed = 0;
        int open = 0;
        for (Lever lever : plan.levers().toList()) {
            Set<String> positions = positions(lever, parties, texts);
            if (positions.contains("")) {
                open++;
            } else if (positions.size() > 1) {
                differ.add(lever);
            } else {
                agreed++;
            }
        }
        add(new Paragraph(ToolWords.text("charter.counts", agreed, differ.size(), open)));
        if (parties.size() < 2) {
            add(ToolWords.muted(ToolWords.text("charter.alone")));
        } else if (!differ.isEmpty()) {
            add(new Paragraph(ToolWords.text("charter.differ")), links(differ));
        }
    }

    private static Set<String> positions(
            Lever lever, Set<String> parties, Map<String, String> texts) {
        return parties.stream()
                .map(party ->
                        texts.getOrDefault(CharterPlan.key(lever, CharterPlan.POSITION, party), ""))
                .collect(Collectors.toSet());
    }

    private UnorderedList links(List<Lever> levers) {
        var list = new UnorderedList();
        for (Lever lever : levers) {
            var link = new Anchor("#levier-" + lever.id(), lever.title().in(language));
            link.setRouterIgnore(true);
            link.getElement()
                    .executeJs(
                            "this.addEventListener('click', (e) => { e.preventDefault();"
                                    + " const l = document.getElementById($0); l.scrollIntoView();"
                                    + " l.focus(); })",
                            "levier-" + lever.id());
            list.add(new ListItem(link));
        }
        return list;
    }
}
