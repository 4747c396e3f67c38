package org.ramure.portfolio.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.MySession;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.ui.spi.MyDossierPart;
import org.ramure.portfolio.journey.Journeys;
import org.ramure.portfolio.review.FinalReview;
import org.ramure.portfolio.review.Interviews;
import org.springframework.core.annotation.Order;

/** The learner's side of the review and of the interview, on « Mon dossier ». */
@org.springframework.stereotype.Component
@Order(10)
class MyReviewPart implements MyDossierPart {

    private final FinalReview review;
    private final Interviews interviews;
    private final Journeys journeys;

    MyReviewPart(FinalReview review, Interviews interviews, Journeys journeys) {
        this.review = review;
        this.interviews = interviews;
        this.journeys = journeys;
    }

    @Override
    public Optional<Component> show(PersonId caller, MySession session) {
        if (journeys.of(session.cohort().template()).isEmpty()) {
            return Optional.empty();
        }
        CohortStatus status = session.cohort().status();
        if (status == CohortStatus.DRAFT || status == CohortStatus.CANCELLED) {
            return Optional.empty();
        }
        var both =
                new Div(
                        new MyReviewPanel(review, caller, session.cohort().id()),
                        new InterviewForm(
                                interviews,
                                caller,
                                new Interviews.Whose(session.cohort().id(), null)));
        both.addClassNames("review", "stack");
        return Optional.of(both);
    }
}
