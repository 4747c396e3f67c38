package org.ramure.pathways;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.PathwayId;
import org.ramure.learning.Editions;
import org.ramure.learning.Enrolment;
import org.ramure.learning.Enrolments;
import org.ramure.learning.Progress;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Which pathways a person has completed, in which variant, by the rule that every activity of the
 * variant is done. Two queries (two more where sessions hold people to releases), whatever the
 * number of pathways; callers pass the person of the request.
 */
@Component
public class Completions {

    private final Enrolments enrolments;
    private final Progress progress;
    private final Editions editions;

    Completions(Enrolments enrolments, Progress progress, Editions editions) {
        this.enrolments = enrolments;
        this.progress = progress;
        this.editions = editions;
    }

    /** Every enrolment whose pathway is still readable, last visited first. */
    public List<PathwayStanding> of(PersonId person) {
        List<Enrolment> all = enrolments.of(person);
        if (all.isEmpty()) {
            return List.of();
        }
        var done = progress.doneAt(person);
        Editions.Edition own = editions.of(person);
        return all.stream()
                .flatMap(enrolment ->
                        own
                                .pathway(enrolment.pathway())
                                .map(pathway -> PathwayStanding.of(enrolment, pathway, done))
                                .stream())
                .toList();
    }

    /** The person's standing on one pathway, if they are enrolled. */
    public Optional<PathwayStanding> of(PersonId person, PathwayId pathway) {
        Optional<Pathway> found = editions.of(person).pathway(pathway);
        return enrolments
                .find(person, pathway)
                .flatMap(enrolment ->
                        found.map(p -> PathwayStanding.of(enrolment, p, progress.doneAt(person))));
    }
}
