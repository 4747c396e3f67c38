package org.ramure.portfolio.rhythm.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.ramure.portfolio.rhythm.DatedMilestone;
import org.ramure.portfolio.rhythm.Meetings.Slot;
import org.ramure.shared.UserFacingException;

/** Proposes a day, an hour, and where. */
class MeetingForm extends Div {

    private static final int LONGEST_PLACE = 500;

    private final DatePicker day =
            RhythmDays.dayField(getTranslation("portfolio.rhythm.meeting.day"));
    private final TimePicker start =
            RhythmDays.timeField(getTranslation("portfolio.rhythm.meeting.start"));
    private final IntegerField minutes =
            new IntegerField(getTranslation("portfolio.rhythm.meeting.lasts"));
    private final TextField place = new TextField(getTranslation("portfolio.rhythm.meeting.place"));
    private final RhythmRefusal refusal = new RhythmRefusal();

    MeetingForm(DatedMilestone milestone, String action, Consumer<Slot> propose) {
        addClassNames("rhythm-form");
        milestone.first().ifPresent(day::setValue);
        milestone
                .meeting()
                .ifPresent(meeting -> {
                    start.setValue(meeting.start());
                    place.setValue(meeting.place());
                });
        minutes.setMin(1);
        minutes.setValue(Math.max(1, milestone.minutes()));
        place.setMaxLength(LONGEST_PLACE);
        place.setHelperText(getTranslation("portfolio.rhythm.meeting.place.help"));
        var fields = new Div(day, start, minutes, place);
        fields.addClassName("rhythm-fields");
        add(
                fields,
                refusal,
                new Button(action, click -> refusal.unless(() -> propose.accept(slot()))));
    }

    private Slot slot() {
        LocalDate on = day.getValue();
        LocalTime at = start.getValue();
        Integer many = minutes.getValue();
        if (on == null || at == null) {
            throw new UserFacingException("portfolio.rhythm.meeting.when");
        }
        return new Slot(on, at, many == null ? 0 : many, place.getValue());
    }
}
