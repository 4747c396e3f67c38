package org.ramure.portfolio.review.ui;

import com.vaadin.flow.component.Component;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.ui.spi.CohortTab;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.GivenDossiers;
import org.ramure.portfolio.journey.Journeys;
import org.ramure.portfolio.review.FinalReview;
import org.ramure.portfolio.review.Interviews;
import org.springframework.core.annotation.Order;

/** « Bilan » on a facilitator's page of a long pathway. */
@org.springframework.stereotype.Component
@Order(78)
class ReviewTab implements CohortTab {

    private final FinalReview review;
    private final Interviews interviews;
    private final GivenDossiers given;
    private final Journeys journeys;

    ReviewTab(FinalReview review, Interviews interviews, GivenDossiers given, Journeys journeys) {
        this.review = review;
        this.interviews = interviews;
        this.given = given;
        this.journeys = journeys;
    }

    @Override
    public String key() {
        return "bilan";
    }

    @Override
    public String title() {
        return "portfolio.review.tab";
    }

    @Override
    public Stage stage() {
        return Stage.PROVE;
    }

    @Override
    public boolean concerns(Cohort cohort) {
        return journeys.of(cohort.template()).isPresent();
    }

    @Override
    public Component show(PersonId caller, Cohort cohort) {
        return new ReviewPanel(review, interviews, given, caller, cohort);
    }
}
