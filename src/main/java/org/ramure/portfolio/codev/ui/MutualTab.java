package org.ramure.portfolio.codev.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.ui.spi.CohortTab;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.Circles;
import org.ramure.portfolio.codev.CodevSessions;
import org.springframework.core.annotation.Order;

/** « Entraide » on the facilitator's page: that people meet, not what they say. */
@org.springframework.stereotype.Component
@Order(60)
class MutualTab implements CohortTab {

    private final CodevSessions sessions;
    private final Circles circles;
    private final Participants participants;
    private final Clock clock;

    MutualTab(CodevSessions sessions, Circles circles, Participants participants, Clock clock) {
        this.sessions = sessions;
        this.circles = circles;
        this.participants = participants;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "entraide";
    }

    @Override
    public String title() {
        return "portfolio.codev.tab";
    }

    @Override
    public Component show(PersonId caller, Cohort cohort) {
        var tab =
                new Div(
                        new SessionsPanel(
                                new SessionsPanel.Ground(
                                        sessions,
                                        caller,
                                        cohort,
                                        participants.groups(caller, cohort.id()),
                                        clock.instant())),
                        new CirclesPanel(circles, participants, caller, cohort));
        tab.addClassNames("portfolio-codev", "stack");
        return tab;
    }
}
