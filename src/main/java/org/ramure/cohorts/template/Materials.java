package org.ramure.cohorts.template;

import java.util.List;
import java.util.Optional;

/** Everything a template brings for people to answer, fill, keep or hand in, found by its id. */
public record Materials(
        List<LiveQuestion> questions,
        List<Sheet> sheets,
        List<Handout> handouts,
        List<Rubric> rubrics,
        List<Assignment> assignments,
        Questionnaires questionnaires) {

    /** Before the session, at its end (« à chaud »), and weeks later (« à froid »). */
    public record Questionnaires(
            Optional<Questionnaire> before,
            Optional<Questionnaire> hot,
            Optional<Questionnaire> cold) {}

    public Optional<LiveQuestion> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    public Optional<Sheet> sheet(String id) {
        return sheets.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public Optional<Handout> handout(String id) {
        return handouts.stream().filter(h -> h.id().equals(id)).findFirst();
    }

    public Optional<Rubric> rubric(String id) {
        return rubrics.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    public Optional<Assignment> assignment(String id) {
        return assignments.stream().filter(a -> a.id().equals(id)).findFirst();
    }
}
