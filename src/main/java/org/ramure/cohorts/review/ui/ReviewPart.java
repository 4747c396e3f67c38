package org.ramure.cohorts.review.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.review.PeerReviews;
import org.ramure.cohorts.review.ReviewDesk;
import org.ramure.cohorts.work.HandedIns;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.cohorts.work.ui.spi.WorkPart;
import org.ramure.people.PersonId;
import org.springframework.core.annotation.Order;

/** Reading each other's work, on the pages of assignments where the template asks for it. */
@org.springframework.stereotype.Component
@Order(10)
class ReviewPart implements WorkPart {

    private final PeerReviews reviews;
    private final ReviewDesk desk;
    private final HandedIns works;
    private final Participants participants;

    ReviewPart(PeerReviews reviews, ReviewDesk desk, HandedIns works, Participants participants) {
        this.reviews = reviews;
        this.desk = desk;
        this.works = works;
        this.participants = participants;
    }

    @Override
    public Optional<Component> own(PersonId caller, Cohort cohort, Task task) {
        return reviews.rules(caller, task)
                .map(rules ->
                        new OwnReviews(
                                reviews,
                                caller,
                                task,
                                cohort.slug(),
                                rules,
                                works.plan(task).rubric()));
    }

    @Override
    public Optional<Component> desk(PersonId caller, Cohort cohort, Task task) {
        return works.review(task)
                .map(how ->
                        new DeskReviews(
                                desk, caller, task, participants.enrolled(caller, cohort.id())));
    }
}
