package org.ramure.cohorts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.MySession;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.Sessions;
import org.ramure.learning.ui.spi.MySpaceBlock;
import org.ramure.people.PersonId;
import org.springframework.core.annotation.Order;

/** « Mes sessions » on one's own page: what is still to come. */
@org.springframework.stereotype.Component
@Order(10)
class MySessionsBlock implements MySpaceBlock {

    private final Sessions sessions;
    private final Clock clock;

    MySessionsBlock(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Optional<Component> show(PersonId person) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE);
        List<MySession> coming =
                sessions.mine(person).stream()
                        .filter(s -> !s.cohort().lastDay().isBefore(today))
                        .filter(s ->
                                s.place().status() != ParticipantStatus.DECLINED
                                        && s.place().status() != ParticipantStatus.WITHDRAWN)
                        .toList();
        return coming.isEmpty() ? Optional.empty() : Optional.of(block(coming, today));
    }

    private static Component block(List<MySession> coming, LocalDate today) {
        var section = new Section();
        section.addClassNames("card", "cohorts-mine");
        section.add(new H2(section.getTranslation("cohorts.mine.title")));
        var list = new UnorderedList();
        coming.forEach(session -> list.add(new ListItem(line(session, today))));
        section.add(list);
        return section;
    }

    private static Component line(MySession session, LocalDate today) {
        var title = new Anchor("sessions/" + session.cohort().slug(), session.cohort().title());
        title.addClassName("cohorts-title");
        var line = new Div(title, new StatusBadge(session.place().status()));
        line.addClassName("cohorts-what");
        session.halfDays().stream()
                .filter(h -> !h.cancelled() && !h.day().isBefore(today))
                .findFirst()
                .ifPresent(next ->
                        line.add(
                                new Span(
                                        line.getTranslation(
                                                "cohorts.mine.next",
                                                Days.full(next.day()),
                                                Days.hours(next)))));
        return line;
    }
}
