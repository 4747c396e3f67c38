package org.ramure.portfolio.rhythm.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Milestone;
import org.ramure.portfolio.rhythm.DatedMilestone;
import org.ramure.portfolio.rhythm.DatedMilestone.State;
import org.ramure.portfolio.rhythm.Meetings.Slot;
import org.ramure.portfolio.rhythm.RhythmBoard;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** Proposes times one after the other to several people. */
class SeveralForm extends Div {

    private static final int USUAL_GAP = 15;

    private final Select<Milestone> milestone = new Select<>();
    private final CheckboxGroup<RhythmBoard.Line> people = new CheckboxGroup<>();
    private final DatePicker day =
            RhythmDays.dayField(getTranslation("portfolio.rhythm.meeting.day"));
    private final TimePicker start =
            RhythmDays.timeField(getTranslation("portfolio.rhythm.several.first"));
    private final IntegerField minutes =
            new IntegerField(getTranslation("portfolio.rhythm.meeting.lasts"));
    private final IntegerField gap =
            new IntegerField(getTranslation("portfolio.rhythm.several.gap"));
    private final TextField place = new TextField(getTranslation("portfolio.rhythm.meeting.place"));
    private final RhythmRefusal refusal = new RhythmRefusal();
    private final transient RhythmRooms rooms;
    private final transient PersonId caller;
    private final transient Cohort cohort;
    private final transient RhythmBoard board;
    private final transient Runnable again;

    SeveralForm(
            RhythmRooms rooms,
            PersonId caller,
            Cohort cohort,
            RhythmBoard board,
            List<Milestone> meetings,
            Runnable again) {
        this.rooms = rooms;
        this.caller = caller;
        this.cohort = cohort;
        this.board = board;
        this.again = again;
        milestone.setLabel(getTranslation("portfolio.rhythm.several.what"));
        milestone.setItems(meetings);
        milestone.setItemLabelGenerator(m -> m.title().in(Reader.language()));
        people.setLabel(getTranslation("portfolio.rhythm.several.who"));
        people.setItemLabelGenerator(line -> line.person().name());
        minutes.setMin(1);
        gap.setMin(0);
        gap.setValue(USUAL_GAP);
        place.setHelperText(getTranslation("portfolio.rhythm.meeting.place.help"));
        milestone.addValueChangeListener(e -> choose(e.getValue()));
        milestone.setValue(soonest(meetings));
        var fields = new Div(day, start, minutes, gap, place);
        fields.addClassName("rhythm-fields");
        var form =
                new Div(
                        new Paragraph(getTranslation("portfolio.rhythm.several.lead")),
                        milestone,
                        people,
                        fields,
                        refusal,
                        new Button(
                                getTranslation("portfolio.rhythm.several.send"),
                                click -> propose()));
        form.addClassName("rhythm-form");
        add(new NativeDetails(getTranslation("portfolio.rhythm.several"), form));
    }

    /** The first for which somebody still has no time. */
    private Milestone soonest(List<Milestone> meetings) {
        return meetings.stream()
                .filter(m -> !without(m).isEmpty())
                .findFirst()
                .orElse(meetings.getFirst());
    }

    private List<RhythmBoard.Line> without(Milestone chosen) {
        return board.lines().stream()
                .filter(line ->
                        line.rhythm()
                                .milestone(chosen.id())
                                .map(DatedMilestone::state)
                                .filter(s -> s == State.TO_FIX || s == State.LATE)
                                .isPresent())
                .toList();
    }

    private void choose(Milestone chosen) {
        List<RhythmBoard.Line> free = without(chosen);
        people.setItems(free);
        minutes.setValue(Math.max(1, chosen.minutes()));
    }

    private void propose() {
        refusal.unless(() -> {
            LocalDate on = day.getValue();
            LocalTime at = start.getValue();
            if (on == null || at == null) {
                throw new UserFacingException("portfolio.rhythm.meeting.when");
            }
            List<ParticipantId> chosen =
                    board.lines().stream()
                            .filter(people.getValue()::contains)
                            .map(line -> line.person().id())
                            .toList();
            if (chosen.isEmpty()) {
                throw new UserFacingException("portfolio.rhythm.several.nobody");
            }
            Integer many = minutes.getValue();
            Integer between = gap.getValue();
            int asked =
                    rooms.meetings()
                            .proposeToSeveral(
                                    caller,
                                    cohort.id(),
                                    milestone.getValue().id(),
                                    chosen,
                                    new Slot(on, at, many == null ? 0 : many, place.getValue()),
                                    between == null ? 0 : between);
            again.run();
            Notices.say(getTranslation("portfolio.rhythm.several.sent", asked));
        });
    }
}
