package org.ramure.portfolio.rhythm.ui;

import com.vaadin.flow.component.Component;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.ui.spi.CohortTab;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Journeys;
import org.springframework.core.annotation.Order;

/** People and milestones, calls, pauses, and who is behind. */
@org.springframework.stereotype.Component
@Order(38)
class RhythmTab implements CohortTab {

    private final RhythmRooms rooms;
    private final Journeys journeys;

    RhythmTab(RhythmRooms rooms, Journeys journeys) {
        this.rooms = rooms;
        this.journeys = journeys;
    }

    @Override
    public String key() {
        return "rythme";
    }

    @Override
    public String title() {
        return "portfolio.rhythm.tab";
    }

    @Override
    public boolean concerns(Cohort cohort) {
        return journeys.of(cohort.template()).isPresent();
    }

    @Override
    public Component show(PersonId caller, Cohort cohort) {
        return new BoardPanel(rooms, caller, cohort);
    }
}
