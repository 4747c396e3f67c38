package org.ramure.portfolio.experiment.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.ui.spi.CohortTab;
import org.ramure.people.PersonId;
import org.ramure.portfolio.experiment.Feedbacks;
import org.springframework.core.annotation.Order;

/** Feedback that waits for the facilitator, and open loops with their ages. */
@org.springframework.stereotype.Component
@Order(48)
class ExperimentTab implements CohortTab {

    private final Feedbacks feedbacks;
    private final Clock clock;

    ExperimentTab(Feedbacks feedbacks, Clock clock) {
        this.feedbacks = feedbacks;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "experimentations";
    }

    @Override
    public String title() {
        return "portfolio.experiment.title";
    }

    @Override
    public Component show(PersonId caller, Cohort cohort) {
        return new ExperimentPanel(feedbacks.desk(caller, cohort.id()), caller, clock.instant());
    }
}
