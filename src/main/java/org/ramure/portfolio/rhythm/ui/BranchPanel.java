package org.ramure.portfolio.rhythm.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ramure.people.PersonId;
import org.ramure.portfolio.rhythm.DatedMilestone;
import org.ramure.portfolio.rhythm.MyRhythm;
import org.ramure.portfolio.rhythm.OwnMonth;
import org.ramure.portfolio.rhythm.OwnTask;
import org.ramure.shared.ui.Reader;

/** The whole pathway as a branch: a knot for each month, a leaf for each milestone. */
class BranchPanel extends Div {

    BranchPanel(RhythmRooms rooms, PersonId caller, MyRhythm mine, Runnable again) {
        addClassName("stack");
        var branch = new OrderedList();
        branch.addClassName("rhythm-branch");
        List<DatedMilestone> undated = new ArrayList<>(mine.milestones());
        for (OwnMonth month : mine.months()) {
            List<DatedMilestone> own = of(mine, month);
            undated.removeAll(own);
            branch.add(knot(mine, month, own));
        }
        add(new H2(getTranslation("portfolio.rhythm.branch", mine.months().size())), branch);
        if (!undated.isEmpty()) {
            var part = new Section(new H3(getTranslation("portfolio.rhythm.branch.undated")));
            part.add(leaves(undated));
            add(part);
        }
        var meetings = mine.milestones().stream().filter(m -> m.meeting().isPresent()).toList();
        if (!meetings.isEmpty()) {
            var part = new Section(new H2(getTranslation("portfolio.rhythm.meetings")));
            part.add(
                    new MeetingList(
                            meetings,
                            m -> new MeetingCard(rooms, caller, mine.place(), m, true, again)));
            add(part);
        }
        add(new PacePanel(rooms, caller, mine, again));
    }

    /** Milestones of a month; what was before the first counts to the first. */
    private static List<DatedMilestone> of(MyRhythm mine, OwnMonth month) {
        if (month.from().isEmpty()) {
            return List.of();
        }
        boolean first = month.month().number() == 1;
        boolean last = month.month().number() == mine.months().size();
        LocalDate from = first ? LocalDate.MIN : month.from().get();
        LocalDate until = last ? LocalDate.MAX : month.until().orElse(LocalDate.MAX);
        return mine.milestones().stream().filter(m -> m.isIn(from, until)).toList();
    }

    private ListItem knot(MyRhythm mine, OwnMonth month, List<DatedMilestone> own) {
        var title =
                new H3(
                        getTranslation(
                                "portfolio.rhythm.month",
                                month.month().number(),
                                month.month().title().in(Reader.language())));
        var knot = new ListItem(title, new Paragraph(facts(month)));
        if (month.equals(mine.month())) {
            knot.addClassName("is-now");
            knot.getElement().setAttribute("aria-current", "date");
        } else if (month.isOver(mine.today())) {
            knot.addClassName("is-over");
        }
        if (!own.isEmpty()) {
            knot.add(leaves(own));
        }
        return knot;
    }

    private String facts(OwnMonth month) {
        String when =
                month.from()
                        .map(from ->
                                month.until()
                                        .map(until ->
                                                getTranslation(
                                                        "portfolio.rhythm.when.days",
                                                        RhythmDays.brief(from),
                                                        RhythmDays.plain(until.minusDays(1))))
                                        .orElseGet(() ->
                                                getTranslation(
                                                        "portfolio.rhythm.when.from",
                                                        RhythmDays.plain(from))))
                        .orElseGet(() -> getTranslation("portfolio.rhythm.when.paused"));
        long done = month.tasks().stream().filter(OwnTask::isDone).count();
        return when
                + " · "
                + getTranslation("portfolio.rhythm.branch.tasks", done, month.tasks().size());
    }

    private static UnorderedList leaves(List<DatedMilestone> milestones) {
        var list = new UnorderedList();
        list.addClassName("rhythm-leaves");
        for (DatedMilestone milestone : milestones) {
            var name = new Span(MilestoneWords.title(milestone));
            name.addClassName("rhythm-leaf-name");
            var leaf =
                    new ListItem(
                            name,
                            new Span(MilestoneWords.when(milestone)),
                            MilestoneWords.badge(milestone));
            leaf.getElement().setAttribute("data-state", milestone.state().name());
            list.add(leaf);
        }
        return list;
    }
}
