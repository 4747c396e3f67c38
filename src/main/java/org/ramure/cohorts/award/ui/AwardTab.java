package org.ramure.cohorts.award.ui;

import com.vaadin.flow.component.Component;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.award.Awards;
import org.ramure.cohorts.ui.spi.CohortTab;
import org.ramure.people.PersonId;
import org.springframework.core.annotation.Order;

/** Attestations for everyone of a cohort: the rule, who gets one, and giving them. */
@org.springframework.stereotype.Component
@Order(65)
class AwardTab implements CohortTab {

    private final Awards awards;

    AwardTab(Awards awards) {
        this.awards = awards;
    }

    @Override
    public String key() {
        return "attestations";
    }

    @Override
    public String title() {
        return "cohorts.award.tab";
    }

    @Override
    public Stage stage() {
        return Stage.PROVE;
    }

    @Override
    public Component show(PersonId caller, Cohort cohort) {
        return new AwardPanel(awards, caller, cohort);
    }
}
