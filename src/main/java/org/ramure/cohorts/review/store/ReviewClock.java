package org.ramure.cohorts.review.store;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.template.Assignment;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.template.Templates;
import org.ramure.cohorts.work.HandedIns;
import org.ramure.cohorts.work.Works.Task;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the rules said would happen, happens, though nobody is there. */
@Component
class ReviewClock {

    private final ReviewRows rows;
    private final HandedIns works;
    private final Rounds rounds;
    private final Templates templates;

    ReviewClock(ReviewRows rows, HandedIns works, Rounds rounds, Templates templates) {
        this.rows = rows;
        this.works = works;
        this.rounds = rounds;
        this.templates = templates;
    }

    /** Gives out works that were due, and again readings that did not come. */
    @Scheduled(initialDelay = 3, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void tick() {
        rows.live()
                .forEach((cohort, template) ->
                        templates.find(template).stream()
                                .flatMap(t -> reviewed(t).stream())
                                .forEach(assignment -> allot(cohort, assignment)));
        for (ReviewReadingEntity reading : rows.overdue(rounds.today())) {
            works.review(reading.task()).ifPresent(how -> rounds.redistribute(reading, how));
        }
    }

    private static List<Assignment> reviewed(SessionTemplate template) {
        return template.materials().assignments().stream()
                .filter(assignment -> assignment.review().isPresent())
                .toList();
    }

    private void allot(CohortId cohort, Assignment assignment) {
        Task task = new Task(cohort, assignment.id());
        if (rounds.today().isAfter(works.plan(task).dueOn())) {
            assignment.review().ifPresent(how -> rounds.allot(task, how));
        }
    }
}
