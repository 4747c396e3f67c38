package org.ramure.cohorts.ui;

import com.vaadin.flow.component.Component;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.ui.spi.CohortTab;
import org.ramure.people.PersonId;
import org.springframework.core.annotation.Order;

/** Who comes, who waits, who was asked. */
@org.springframework.stereotype.Component
@Order(20)
class PeopleTab implements CohortTab {

    private final Participants participants;

    PeopleTab(Participants participants) {
        this.participants = participants;
    }

    @Override
    public String key() {
        return "personnes";
    }

    @Override
    public String title() {
        return "cohorts.tab.people";
    }

    @Override
    public Stage stage() {
        return Stage.PREPARE;
    }

    @Override
    public Component show(PersonId caller, Cohort cohort) {
        return new PeoplePanel(participants, caller, cohort);
    }
}
