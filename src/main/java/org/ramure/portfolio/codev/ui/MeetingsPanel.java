package org.ramure.portfolio.codev.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.ui.Inputs;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.Circle;
import org.ramure.portfolio.codev.Circles;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** When they meet next, and when they met. */
class MeetingsPanel extends Section {

    private static final LocalTime USUAL = LocalTime.of(12, 30);

    private final transient Circles circles;
    private final PersonId me;
    private final transient Circle circle;
    private final transient Runnable after;
    private final Div problem = new Div();

    MeetingsPanel(Circles circles, PersonId me, Circle circle, Runnable after) {
        this.circles = circles;
        this.me = me;
        this.circle = circle;
        this.after = after;
        addClassNames("card", "stack");
        add(
                new H2(getTranslation("portfolio.codev.circle.nextMeeting")),
                new Paragraph(next()),
                next(new Div()),
                new H3(getTranslation("portfolio.codev.circle.meetings")),
                met(),
                problem);
    }

    private String next() {
        return circle.nextAt()
                .map(CodevWords::moment)
                .map(when ->
                        circle.nextPlace().isEmpty()
                                ? when
                                : getTranslation(
                                        "portfolio.codev.circle.nextMeeting.at",
                                        when,
                                        circle.nextPlace()))
                .orElseGet(() -> getTranslation("portfolio.codev.circle.nextMeeting.none"));
    }

    private Div next(Div form) {
        Optional<LocalDateTime> at =
                circle.nextAt().map(moment -> LocalDateTime.ofInstant(moment, HalfDay.ZONE));
        DatePicker day = Inputs.day(getTranslation("portfolio.codev.plan.day"));
        TimePicker time = new TimePicker(getTranslation("portfolio.codev.plan.time"));
        time.setStep(Duration.ofMinutes(15));
        time.setLocale(Reader.language().locale());
        time.setValue(at.map(LocalDateTime::toLocalTime).orElse(USUAL));
        at.ifPresent(value -> day.setValue(value.toLocalDate()));
        TextField place = new TextField(getTranslation("portfolio.codev.plan.place"));
        place.setValue(circle.nextPlace());
        place.setMaxLength(500);
        Button save =
                new Button(
                        getTranslation("portfolio.codev.circle.nextMeeting.save"),
                        click -> {
                            boolean known = day.getValue() != null && time.getValue() != null;
                            Optional<LocalDateTime> when =
                                    known
                                            ? Optional.of(day.getValue().atTime(time.getValue()))
                                            : Optional.empty();
                            if (CodevWords.unlessRefused(
                                    problem,
                                    () ->
                                            circles.meetNext(
                                                    me, circle.id(), when, place.getValue()))) {
                                Notices.say(
                                        getTranslation("portfolio.codev.circle.nextMeeting.saved"));
                                after.run();
                            }
                        });
        form.add(day, time, place, save);
        form.addClassName("portfolio-codev-form");
        return form;
    }

    private Div met() {
        Div box = new Div();
        if (circle.meetings().isEmpty()) {
            box.add(CodevWords.muted(getTranslation("portfolio.codev.circle.meetings.none")));
        } else {
            UnorderedList list = new UnorderedList();
            circle.meetings().forEach(day -> list.add(new ListItem(CodevWords.day(day))));
            box.add(list);
        }
        DatePicker day = Inputs.day(getTranslation("portfolio.codev.circle.met"));
        Button note =
                new Button(
                        getTranslation("portfolio.codev.circle.met.go"),
                        click -> {
                            if (day.getValue() != null
                                    && CodevWords.unlessRefused(
                                            problem,
                                            () -> circles.met(me, circle.id(), day.getValue()))) {
                                after.run();
                            }
                        });
        Div form = new Div(day, note);
        form.addClassName("portfolio-codev-form");
        box.add(form);
        return box;
    }
}
