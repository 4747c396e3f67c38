package org.ramure.interop.lti.grades.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ramure.assessment.QuizSubmitted;
import org.ramure.catalogue.ActivityId;
import org.ramure.interop.lti.GradeService;
import org.ramure.interop.lti.LtiLaunched;
import org.ramure.interop.lti.LtiRole;
import org.ramure.interop.lti.Participation;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.Placements;
import org.ramure.interop.lti.grades.AskedContent;
import org.ramure.learning.ActivityDone;
import org.ramure.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notes, in the transaction in which somebody does something, that their score is to be sent:
 * either both are kept or neither.
 */
@Component
class GradeMarks {

    private final Placements placements;
    private final AskedContent content;
    private final ScoreQueue queue;

    GradeMarks(Placements placements, AskedContent content, ScoreQueue queue) {
        this.placements = placements;
        this.content = content;
        this.queue = queue;
    }

    @EventListener
    void on(ActivityDone done) {
        mark(done.person(), done.activity());
    }

    @EventListener
    void on(QuizSubmitted submitted) {
        mark(submitted.person(), submitted.quiz());
    }

    /** Whoever comes again from another course has perhaps done everything already. */
    @EventListener
    void on(LtiLaunched launched) {
        mark(launched.person(), placement -> placement.id().equals(launched.placement()));
    }

    /** Everything of a person, after they joined identities. */
    void all(PersonId person) {
        mark(person, any -> true);
    }

    private void mark(PersonId person, ActivityId activity) {
        mark(person, placement -> asks(placement, activity));
    }

    private boolean asks(Placement placement, ActivityId activity) {
        return content.of(placement).filter(asked -> asked.holds(activity)).isPresent();
    }

    /** In one order for everybody, so that two transactions never wait for each other. */
    private void mark(PersonId person, Predicate<Placement> which) {
        List<Participation> learning =
                placements.participations(person).stream()
                        .filter(who -> who.roles().contains(LtiRole.LEARNER))
                        .sorted(Comparator.comparing(who -> who.placement().value()))
                        .toList();
        for (Participation who : learning) {
            Optional<Placement> placement = placements.find(who.placement());
            placement
                    .filter(GradeMarks::takesGrades)
                    .filter(which)
                    .ifPresent(there -> queue.mark(there, who));
        }
    }

    static boolean takesGrades(Placement placement) {
        return placement
                .services()
                .grades()
                .filter(service -> service.allows(GradeService.SCORE))
                .isPresent();
    }
}
