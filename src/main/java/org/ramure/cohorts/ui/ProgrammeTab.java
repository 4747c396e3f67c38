package org.ramure.cohorts.ui;

import com.vaadin.flow.component.Component;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.template.Templates;
import org.ramure.cohorts.ui.spi.CohortTab;
import org.ramure.people.PersonId;
import org.springframework.core.annotation.Order;

/** The dates, and what happens on them. */
@org.springframework.stereotype.Component
@Order(10)
class ProgrammeTab implements CohortTab {

    private final HalfDays halfDays;
    private final Templates templates;

    ProgrammeTab(HalfDays halfDays, Templates templates) {
        this.halfDays = halfDays;
        this.templates = templates;
    }

    @Override
    public String key() {
        return "programme";
    }

    @Override
    public String title() {
        return "cohorts.tab.programme";
    }

    @Override
    public Stage stage() {
        return Stage.PREPARE;
    }

    @Override
    public Component show(PersonId caller, Cohort cohort) {
        return new ProgrammePanel(halfDays, templates.find(cohort.template()), caller, cohort);
    }
}
