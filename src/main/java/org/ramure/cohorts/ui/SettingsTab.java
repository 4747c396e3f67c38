package org.ramure.cohorts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.ui.spi.CohortTab;
import org.ramure.people.PersonId;
import org.springframework.core.annotation.Order;

/** What is said of the cohort, and who runs it. */
@org.springframework.stereotype.Component
@Order(90)
class SettingsTab implements CohortTab {

    private final Cohorts cohorts;

    SettingsTab(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    @Override
    public String key() {
        return "reglages";
    }

    @Override
    public String title() {
        return "cohorts.tab.settings";
    }

    @Override
    public Stage stage() {
        return Stage.PREPARE;
    }

    @Override
    public Component show(PersonId caller, Cohort cohort) {
        var both =
                new Div(
                        new SettingsPanel(cohorts, caller, cohort),
                        new TeamPanel(cohorts, caller, cohort));
        both.addClassName("cohorts-invite");
        return both;
    }
}
