package org.ramure.cohorts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.SessionPage;
import org.ramure.cohorts.Sessions;
import org.ramure.learning.ui.spi.HomeBlock;

/** The next sessions that anyone may join, on the home page. */
@org.springframework.stereotype.Component
class ComingSessionsBlock implements HomeBlock {

    private static final int FEW = 3;

    private final Sessions sessions;

    ComingSessionsBlock(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Component> show() {
        List<SessionPage> next = sessions.open(0, FEW);
        return next.isEmpty() ? Optional.empty() : Optional.of(block(next));
    }

    private static Component block(List<SessionPage> next) {
        var section = new Section();
        section.addClassName("cohorts-coming");
        var list = new UnorderedList();
        next.forEach(session -> list.add(new ListItem(line(session))));
        section.add(
                new H2(section.getTranslation("cohorts.sessions.title")),
                list,
                new Anchor("sessions", section.getTranslation("cohorts.sessions.all")));
        return section;
    }

    private static Component line(SessionPage session) {
        var cohort = session.cohort();
        var title = new Anchor("sessions/" + cohort.slug(), cohort.title());
        title.addClassName("cohorts-title");
        var line = new Div(title);
        line.add(
                new Span(Days.range(cohort.firstDay(), cohort.lastDay())),
                new Span(SessionFacts.where(cohort, line::getTranslation)));
        line.addClassName("cohorts-what");
        return line;
    }
}
