package org.ramure.portfolio;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ramure.portfolio.rhythm.Meetings;
import org.ramure.portfolio.rhythm.Meetings.Slot;
import org.ramure.portfolio.rhythm.Meetings.Which;

/** Calls, the immersion and the interview: proposed, accepted, held, noted. */
class Calls {

    private static final LocalTime FIRST = LocalTime.of(9, 0);

    private final Promotion promotion;
    private final Meetings meetings;

    Calls(Promotion promotion, Meetings meetings) {
        this.promotion = promotion;
        this.meetings = meetings;
    }

    /** Inès proposes times one after the other on a day; each of these people says yes. */
    void agree(String milestone, String day, int minutes, List<String> people) {
        meetings.proposeToSeveral(
                promotion.ines(),
                promotion.id(),
                milestone,
                people.stream().map(promotion::place).toList(),
                new Slot(LocalDate.parse(day), FIRST, minutes, "Au téléphone"),
                0);
        people.forEach(who -> meetings.accept(promotion.person(who), which(who, milestone, 1)));
    }

    /** Somebody proposes a day themselves; Inès says yes. */
    void propose(String who, String milestone, LocalDate day, int minutes) {
        meetings.propose(
                promotion.person(who),
                which(who, milestone, 0),
                new Slot(day, FIRST, minutes, "Chez le partenaire"));
        meetings.accept(promotion.ines(), which(who, milestone, 1));
    }

    /** After its day, Inès says that each took place. */
    void held(String milestone, List<String> people) {
        people.forEach(who -> meetings.held(promotion.ines(), which(who, milestone, 2)));
    }

    /** What both wrote down of a call that was agreed on at once and held. */
    void noted(String milestone, String who, String facilitator, String learner) {
        meetings.note(promotion.ines(), which(who, milestone, 3), facilitator);
        meetings.note(promotion.person(who), which(who, milestone, 4), learner);
    }

    Which which(String who, String milestone, int seen) {
        return new Which(promotion.place(who), milestone, seen);
    }

    Meetings meetings() {
        return meetings;
    }
}
