package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.ramure.shared.Wording;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.Schedule;
import org.ramure.toolkit.hackathon.Schedule.Timed;

/** The running order with its times; what is on now is marked. */
class SchedulePanel extends Section {

    SchedulePanel(Hackathon hackathon, Clock clock) {
        addClassNames("hackathon-schedule", "stack");
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Wording.ZONE);
        Schedule schedule = hackathon.schedule();
        add(new H2(text("schedule")), now(schedule, now));
        LocalDate day = LocalDate.MIN;
        OrderedList list = new OrderedList();
        for (Timed timed : schedule.slots()) {
            if (!timed.from().toLocalDate().equals(day)) {
                day = timed.from().toLocalDate();
                list = new OrderedList();
                list.addClassName("hackathon-slots");
                add(new H3(HackathonWords.day(day)), list);
            }
            list.add(item(timed, schedule.at(now).filter(timed::equals).isPresent()));
        }
    }

    private static Paragraph now(Schedule schedule, LocalDateTime now) {
        Optional<Timed> on = schedule.at(now);
        Paragraph said =
                new Paragraph(
                        on.map(t ->
                                        text(
                                                "schedule.now",
                                                HackathonWords.in(t.slot().title()),
                                                HackathonWords.time(t.to())))
                                .or(() ->
                                        schedule.after(now)
                                                .map(t ->
                                                        text(
                                                                "schedule.next",
                                                                HackathonWords.in(t.slot().title()),
                                                                HackathonWords.day(
                                                                        t.from().toLocalDate()),
                                                                HackathonWords.time(t.from()))))
                                .orElseGet(() -> text("schedule.over")));
        said.addClassName("call-out");
        return said;
    }

    private static ListItem item(Timed timed, boolean on) {
        Span times =
                new Span(HackathonWords.time(timed.from()) + "–" + HackathonWords.time(timed.to()));
        times.addClassName("hackathon-time");
        NativeDetails details =
                new NativeDetails(
                        HackathonWords.in(timed.slot().title()),
                        new Paragraph(HackathonWords.in(timed.slot().text())));
        ListItem item = new ListItem(times, details);
        if (on) {
            item.getElement().setAttribute("aria-current", "time");
        }
        return item;
    }
}
