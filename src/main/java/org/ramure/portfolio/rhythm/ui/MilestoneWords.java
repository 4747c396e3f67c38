package org.ramure.portfolio.rhythm.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.ramure.portfolio.journey.Milestone;
import org.ramure.portfolio.rhythm.DatedMilestone;
import org.ramure.portfolio.rhythm.Meeting;
import org.ramure.shared.ui.Reader;

/** What is said of a milestone. */
final class MilestoneWords {

    private MilestoneWords() {}

    static String title(DatedMilestone milestone) {
        return milestone.milestone().title().in(Reader.language());
    }

    /** The first words of its title: « S1 », « Appel 3 »; enough above a column. */
    static String brief(Milestone milestone) {
        String title = milestone.title().in(Reader.language());
        int rest = title.indexOf(" · ");
        return rest < 0 ? title : title.substring(0, rest);
    }

    /** When it is, was or might be; the empty string where nobody knows. */
    static String when(DatedMilestone milestone) {
        var words = new Span();
        Optional<LocalDate> first = milestone.first();
        if (first.isEmpty()) {
            return "";
        }
        if (!milestone.exact()) {
            return words.getTranslation(
                    "portfolio.rhythm.when.week", RhythmDays.plain(first.get()));
        }
        LocalDate last = milestone.last().orElse(first.get());
        if (!last.equals(first.get())) {
            return words.getTranslation(
                    "portfolio.rhythm.when.days",
                    RhythmDays.plain(first.get()),
                    RhythmDays.plain(last));
        }
        return milestone
                .meeting()
                .filter(meeting -> meeting.state() != Meeting.State.CANCELLED)
                .map(meeting ->
                        words.getTranslation(
                                "portfolio.rhythm.when.hour",
                                RhythmDays.full(meeting.day()),
                                RhythmDays.hour(meeting.start())))
                .orElseGet(() -> RhythmDays.full(first.get()));
    }

    static Span badge(DatedMilestone milestone) {
        var badge = new Span();
        badge.setText(badge.getTranslation("portfolio.rhythm.state." + milestone.state()));
        badge.addClassNames("badge", "rhythm-badge");
        badge.getElement().setAttribute("data-state", milestone.state().name());
        return badge;
    }
}
