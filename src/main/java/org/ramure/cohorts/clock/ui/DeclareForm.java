package org.ramure.cohorts.clock.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.ramure.cohorts.clock.ClockSubject;
import org.ramure.cohorts.clock.DeclaredTime;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** Says how much time was spent on what, outside the room. */
class DeclareForm extends Div {

    private static final int LONGEST_NOTE = 500;
    private static final int MOST_MINUTES = 24 * 60;

    private final Select<ClockSubject> subject = new Select<>();
    private final DatePicker day = new DatePicker();
    private final IntegerField minutes = new IntegerField();
    private final TextArea note = new TextArea();
    private final Div problem = new Div();

    DeclareForm(List<ClockSubject> subjects, LocalDate today, Consumer<DeclaredTime> declare) {
        addClassNames("clocks-declare", "stack");
        subject.setLabel(getTranslation("cohorts.clock.declare.about"));
        subject.setItems(subjects);
        subject.setItemLabelGenerator(this::label);
        subject.setValue(subjects.getFirst());
        day.setLabel(getTranslation("cohorts.clock.declare.on"));
        day.setLocale(Reader.language().locale());
        day.setMax(today);
        day.setValue(today);
        minutes.setLabel(getTranslation("cohorts.clock.declare.many"));
        minutes.setHelperText(getTranslation("cohorts.clock.declare.many.help"));
        minutes.setMin(1);
        minutes.setMax(MOST_MINUTES);
        note.setLabel(getTranslation("cohorts.clock.declare.note"));
        note.setMaxLength(LONGEST_NOTE);
        var add = new Button(getTranslation("cohorts.clock.declare.add"), click -> add(declare));
        var row = new Div(subject, day, minutes);
        row.addClassNames("cluster", "clocks-fields");
        add(row, note, problem, add);
    }

    private String label(ClockSubject one) {
        String title = one.title().in(Reader.language());
        String named = title.isEmpty() ? getTranslation("cohorts.clock.sort." + one.sort()) : title;
        return one.day()
                .map(on ->
                        getTranslation(
                                "cohorts.clock.dated", Wording.day(Reader.language(), on), named))
                .orElse(named);
    }

    private void add(Consumer<DeclaredTime> declare) {
        problem.removeAll();
        Integer many = minutes.getValue();
        LocalDate on = day.getValue();
        if (many == null || many < 1 || many > MOST_MINUTES) {
            minutes.setErrorMessage(getTranslation("cohorts.clock.declare.minutes", MOST_MINUTES));
            minutes.setInvalid(true);
            minutes.focus();
            return;
        }
        if (on == null) {
            day.setErrorMessage(getTranslation("cohorts.clock.declare.day"));
            day.setInvalid(true);
            day.focus();
            return;
        }
        ClockSubject about = subject.getValue();
        try {
            declare.accept(new DeclaredTime(about.sort(), about.id(), on, many, note.getValue()));
        } catch (UserFacingException refusal) {
            problem.add(
                    Notices.problem(
                            getTranslation(refusal.messageKey(), refusal.arguments().toArray())));
        }
    }
}
