package org.ramure.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ramure.portfolio.rhythm.DatedMilestone;
import org.ramure.portfolio.rhythm.Load;
import org.ramure.portfolio.rhythm.MyRhythm;
import org.ramure.portfolio.rhythm.OwnTask;
import org.ramure.portfolio.rhythm.RhythmBoard;
import org.ramure.portfolio.rhythm.Rhythms;
import org.ramure.portfolio.rhythm.Ticks;

/** What « this week » and the facilitator's board say, and tasks that people tick. */
class Weeks {

    private final Promotion promotion;
    private final Rhythms rhythms;
    private final Ticks ticks;

    Weeks(Promotion promotion, Rhythms rhythms, Ticks ticks) {
        this.promotion = promotion;
        this.rhythms = rhythms;
        this.ticks = ticks;
    }

    MyRhythm of(String who) {
        return rhythms.mine(promotion.person(who), promotion.slug()).orElseThrow();
    }

    Load load(String who) {
        return rhythms.load(promotion.person(who), promotion.id()).orElseThrow();
    }

    RhythmBoard board() {
        return rhythms.board(promotion.ines(), promotion.id()).orElseThrow();
    }

    RhythmBoard.Line line(String who) {
        return board().lines().stream()
                .filter(line -> line.person().email().equals(Promotion.email(who)))
                .findFirst()
                .orElseThrow();
    }

    /** Ticks what is left of one's present month but these, each in the minutes it should take. */
    void doMonth(String who, String... but) {
        for (OwnTask task : of(who).month().left()) {
            if (!List.of(but).contains(task.task().id())) {
                tick(who, task.task().id(), task.task().minutes());
            }
        }
    }

    void tick(String who, String task, int minutes) {
        ticks.done(promotion.person(who), promotion.id(), task, minutes);
    }

    Ticks ticks() {
        return ticks;
    }

    Rhythms rhythms() {
        return rhythms;
    }

    /** « This week »: in which month one is, what comes next, and what waits for a day. */
    void says(String who, int month, String next, String... toArrange) {
        MyRhythm mine = of(who);
        assertThat(mine.month().month().number()).as("month of %s", who).isEqualTo(month);
        assertThat(mine.next().map(m -> m.milestone().id()).orElse(""))
                .as("next of %s", who)
                .isEqualTo(next);
        assertThat(mine.toArrange())
                .as("to arrange of %s", who)
                .extracting(m -> m.milestone().id())
                .containsExactly(toArrange);
    }

    DatedMilestone.State state(String who, String milestone) {
        return of(who).milestone(milestone).orElseThrow().state();
    }

    /** The kinds of reasons for which the board names a person. */
    List<RhythmBoard.Behind.Kind> behind(String who) {
        return line(who).behind().stream().map(RhythmBoard.Behind::kind).toList();
    }
}
