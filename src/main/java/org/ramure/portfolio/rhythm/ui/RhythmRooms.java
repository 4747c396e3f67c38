package org.ramure.portfolio.rhythm.ui;

import org.ramure.portfolio.rhythm.CatchUps;
import org.ramure.portfolio.rhythm.Meetings;
import org.ramure.portfolio.rhythm.Paces;
import org.ramure.portfolio.rhythm.Rhythms;
import org.ramure.portfolio.rhythm.Ticks;
import org.springframework.stereotype.Component;

/** Everything that pages of rhythms ask. */
@Component
record RhythmRooms(
        Rhythms rhythms, Paces paces, Meetings meetings, Ticks ticks, CatchUps catchUps) {}
