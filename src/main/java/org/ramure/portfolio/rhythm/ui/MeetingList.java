package org.ramure.portfolio.rhythm.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.function.Function;
import org.ramure.portfolio.rhythm.DatedMilestone;

/** Appointments: those still to come or to settle, and behind one line those that took place. */
class MeetingList extends Div {

    MeetingList(List<DatedMilestone> meetings, Function<DatedMilestone, Component> card) {
        addClassName("rhythm-meetings");
        meetings.stream().filter(meeting -> !isOver(meeting)).map(card).forEach(this::add);
        List<DatedMilestone> over = meetings.stream().filter(MeetingList::isOver).toList();
        if (!over.isEmpty()) {
            var held = new Div();
            over.stream().map(card).forEach(held::add);
            add(
                    new NativeDetails(
                            getTranslation("portfolio.rhythm.meetings.held", over.size()), held));
        }
    }

    private static boolean isOver(DatedMilestone meeting) {
        return meeting.state() == DatedMilestone.State.DONE;
    }
}
