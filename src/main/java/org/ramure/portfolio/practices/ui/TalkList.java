package org.ramure.portfolio.practices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ramure.portfolio.practices.Conversations.Line;
import org.ramure.portfolio.practices.Side;

/** Conversations one is in, on either side. */
class TalkList extends Section {

    TalkList(List<Line> lines) {
        addClassNames("card", "stack");
        add(new H2(getTranslation("portfolio.practices.talks")));
        if (lines.isEmpty()) {
            add(PracticeWords.muted(getTranslation("portfolio.practices.talks.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("portfolio-practices-list");
        lines.forEach(line -> list.add(item(line)));
        add(list);
    }

    private ListItem item(Line line) {
        String with =
                line.with().isEmpty() ? getTranslation("portfolio.practices.someone") : line.with();
        String title =
                getTranslation(
                        line.side() == Side.SELF
                                ? "portfolio.practices.talk.with"
                                : "portfolio.practices.talk.about",
                        with);
        return new ListItem(
                new Anchor("pratiques/entretien/" + line.id(), title),
                PracticeWords.badge(state(line, with)));
    }

    private String state(Line line, String with) {
        if (line.closed()) {
            return getTranslation("portfolio.practices.talk.done");
        }
        return line.joined() || line.side() == Side.OTHER
                ? getTranslation("portfolio.practices.talk.open")
                : getTranslation("portfolio.practices.talk.waiting", with);
    }
}
