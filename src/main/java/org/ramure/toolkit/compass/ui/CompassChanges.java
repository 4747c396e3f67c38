package org.ramure.toolkit.compass.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.basket.ui.keep.KeepWords;
import org.ramure.toolkit.compass.edit.CompassChange;
import org.ramure.toolkit.compass.edit.TextChanges.Line;

/** What another text of a compass changes: for those who follow it, and line by line. */
final class CompassChanges extends Div {

    CompassChanges(CompassChange change) {
        var list = new UnorderedList();
        titles(list, "toolkit.compass.edit.questions.new", change.questionsNew());
        titles(list, "toolkit.compass.edit.questions.gone", change.questionsGone());
        titles(list, "toolkit.compass.edit.questions.changed", change.questionsChanged());
        count(list, "toolkit.compass.edit.rules.new", change.rulesNew());
        count(list, "toolkit.compass.edit.rules.gone", change.rulesGone());
        list.add(
                new ListItem(
                        getTranslation(
                                "toolkit.compass.edit.results",
                                change.otherResults(),
                                change.tried())));
        add(list);
    }

    private void titles(UnorderedList list, String key, List<LocalizedText> titles) {
        titles.forEach(
                title -> list.add(new ListItem(getTranslation(key, title.in(Reader.language())))));
    }

    private void count(UnorderedList list, String key, int count) {
        if (count > 0) {
            list.add(new ListItem(getTranslation(key, count)));
        }
    }

    /** The lines that change, with those around them. */
    static Component lines(List<Line> lines) {
        var where = new Div();
        if (lines.stream().noneMatch(Line::isChange)) {
            where.add(KeepWords.muted(where.getTranslation("toolkit.compass.edit.same")));
            return where;
        }
        var block = new Div();
        block.addClassName("compass-diff");
        block.getElement().setAttribute("role", "region");
        block.getElement().setAttribute("tabindex", "0");
        block.getElement()
                .setAttribute("aria-label", where.getTranslation("toolkit.compass.edit.lines"));
        lines.forEach(line -> block.getElement().appendChild(element(line)));
        var details = new NativeDetails(where.getTranslation("toolkit.compass.edit.lines"), block);
        details.setOpen(true);
        where.add(details);
        return where;
    }

    private static Element element(Line line) {
        String tag =
                switch (line.kind()) {
                    case NEW -> "ins";
                    case GONE -> "del";
                    case SAME, GAP -> "div";
                };
        String sign =
                switch (line.kind()) {
                    case NEW -> "+ ";
                    case GONE -> "− ";
                    case SAME -> "  ";
                    case GAP -> "…";
                };
        var number = new Span(line.number() == 0 ? "" : Integer.toString(line.number()));
        number.addClassName("compass-diff-number");
        var element = new Element(tag);
        element.appendChild(number.getElement(), new Span(sign + line.text()).getElement());
        return element;
    }
}
