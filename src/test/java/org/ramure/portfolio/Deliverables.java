package org.ramure.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.template.Rubric;
import org.ramure.cohorts.work.Feedback;
import org.ramure.cohorts.work.MyWork;
import org.ramure.cohorts.work.WorkDesk;
import org.ramure.cohorts.work.WorkState;
import org.ramure.cohorts.work.Works;
import org.ramure.people.PersonId;

/** The four deliverables: handed in, answered by rubric, read, handed in again. */
class Deliverables {

    private final Promotion promotion;
    private final Works works;
    private final WorkDesk desk;

    Deliverables(Promotion promotion, Works works, WorkDesk desk) {
        this.promotion = promotion;
        this.works = works;
        this.desk = desk;
    }

    Works.Task task(String assignment) {
        return new Works.Task(promotion.id(), assignment);
    }

    void handIn(String who, String assignment, String text) {
        PersonId person = promotion.person(who);
        MyWork work = works.open(person, task(assignment));
        works.save(person, task(assignment), text, work.version());
        works.handIn(person, task(assignment));
    }

    /** Inès answers with a level on every criterion; 0 is the lowest. */
    void answer(String who, String assignment, int level) {
        WorkDesk.Sheet sheet = desk.sheet(promotion.ines(), task(assignment), promotion.place(who));
        Rubric rubric = sheet.work().plan().rubric().orElseThrow();
        assertThat(rubric.criteria()).allMatch(c -> c.levels().size() == 4);
        List<Feedback.Line> lines =
                rubric.criteria().stream()
                        .map(c -> new Feedback.Line(c.id(), level, "Ici : la deuxième phrase."))
                        .toList();
        Feedback answer =
                new Feedback(
                        "Qui l’a entendu ?",
                        lines,
                        Optional.empty(),
                        Optional.empty(),
                        sheet.answer().version());
        long version = desk.draft(promotion.ines(), task(assignment), promotion.place(who), answer);
        desk.send(promotion.ines(), task(assignment), promotion.place(who), version);
    }

    void read(String who, String assignment) {
        works.read(promotion.person(who), task(assignment));
    }

    WorkState state(String who, String assignment) {
        return open(who, assignment).state();
    }

    MyWork open(String who, String assignment) {
        return works.open(promotion.person(who), task(assignment));
    }

    Works works() {
        return works;
    }

    WorkDesk desk() {
        return desk;
    }
}
