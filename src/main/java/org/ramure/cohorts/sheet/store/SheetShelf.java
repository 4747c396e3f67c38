package org.ramure.cohorts.sheet.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.closing.ClosedCohorts;
import org.ramure.cohorts.template.Sheet;
import org.ramure.cohorts.template.Templates;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** The sheets of a cohort's template. */
@Component
class SheetShelf {

    private final EntityManager entities;
    private final Templates templates;
    private final ClosedCohorts closed;

    SheetShelf(EntityManager entities, Templates templates, ClosedCohorts closed) {
        this.closed = closed;
        this.entities = entities;
        this.templates = templates;
    }

    private record Site(String template, CohortStatus status) {}

    private Optional<Site> site(CohortId cohort) {
        return entities.createQuery(
                        "select c.template, c.status from CohortEntity c where c.id = :id",
                        Site.class)
                .setParameter("id", cohort.value())
                .getResultStream()
                .findFirst();
    }

    List<Sheet> of(CohortId cohort) {
        return site(cohort)
                .flatMap(site -> templates.find(site.template()))
                .map(template -> template.materials().sheets())
                .orElse(List.of());
    }

    /**
     * A session that was called off takes no more words; one that is over still does, unless it is
     * a long pathway.
     */
    void requireLive(CohortId cohort) {
        closed.requireOpen(cohort);
        if (site(cohort).filter(site -> site.status() == CohortStatus.CANCELLED).isPresent()) {
            throw new UserFacingException("cohorts.over");
        }
    }

    static ExerciseContent content(Sheet sheet) {
        return (ExerciseContent) sheet.content();
    }
}
