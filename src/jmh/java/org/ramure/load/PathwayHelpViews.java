package org.ramure.load;

import java.util.Map;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Participants;
import org.ramure.load.PathwayGroup.Seat;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.Circle;
import org.ramure.portfolio.codev.Circles;
import org.ramure.portfolio.codev.CodevSessions;
import org.ramure.portfolio.dossier.GivenDossiers;
import org.ramure.portfolio.practices.Conversations;
import org.ramure.portfolio.practices.OwnPractices;
import org.ramure.portfolio.review.FinalReview;
import org.ramure.portfolio.review.Interviews;
import org.springframework.context.ApplicationContext;

/** Practices, mutual help, the final review and interview, as their views ask for them. */
final class PathwayHelpViews {

    private final ApplicationContext application;

    PathwayHelpViews(ApplicationContext application) {
        this.application = application;
    }

    private <T> T the(Class<T> bean) {
        return application.getBean(bean);
    }

    void own(Map<String, PathwayViews.View> all) {
        all.put("practices", (group, i) -> practices(group.seat(i).person()));
        all.put("a conversation on practices", (group, i) -> conversation(group.seat(i).person()));
        all.put("mutual help, mine", (group, i) -> help(group.seat(i)));
        all.put("my trio", (group, i) -> trio(group.seat(i)));
        all.put("final review, mine", (group, i) -> review(group.seat(i)));
        all.put(
                "my final interview",
                (group, i) ->
                        the(Interviews.class)
                                .open(group.seat(i).person(), group.cohort().id(), null));
    }

    void led(Map<String, PathwayViews.View> all) {
        all.put("facilitator: mutual help", (group, i) -> help(group.lead(), group.cohort().id()));
        all.put(
                "facilitator: final review",
                (group, i) -> review(group.lead(), group.cohort().id()));
        all.put(
                "facilitator: one final interview",
                (group, i) ->
                        the(Interviews.class)
                                .open(group.lead(), group.cohort().id(), group.seat(i).place()));
    }

    private void practices(PersonId me) {
        OwnPractices practices = the(OwnPractices.class);
        practices.rows(me);
        practices.versions(me);
        the(Conversations.class).mine(me);
    }

    private void conversation(PersonId me) {
        Conversations conversations = the(Conversations.class);
        conversations.open(me, conversations.mine(me).getFirst().id());
    }

    private void help(Seat seat) {
        the(CodevSessions.class).of(seat.person(), seat.cohort().id());
        the(Circles.class).mine(seat.person(), seat.cohort().id());
    }

    /** With the look for its id, which the view has from its address. */
    private void trio(Seat seat) {
        Circles circles = the(Circles.class);
        Circle circle = circles.mine(seat.person(), seat.cohort().id()).orElseThrow();
        circles.open(seat.person(), circle.id());
        circles.notes(seat.person(), circle.id());
    }

    private void review(Seat seat) {
        FinalReview review = the(FinalReview.class);
        review.order(seat.person(), seat.cohort().id());
        review.toMe(seat.person(), seat.cohort().id());
    }

    private void help(PersonId lead, CohortId cohort) {
        Participants participants = the(Participants.class);
        participants.groups(lead, cohort);
        the(CodevSessions.class).of(lead, cohort);
        the(Circles.class).all(lead, cohort);
        participants.enrolled(lead, cohort);
    }

    private void review(PersonId lead, CohortId cohort) {
        the(FinalReview.class).order(lead, cohort);
        the(Interviews.class).standings(lead, cohort);
        the(GivenDossiers.class).inCohort(lead, cohort);
    }
}
