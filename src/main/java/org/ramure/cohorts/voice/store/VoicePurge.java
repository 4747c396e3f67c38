package org.ramure.cohorts.voice.store;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes answers away that have served. */
@Component
class VoicePurge {

    private final EntityManager entities;

    VoicePurge(EntityManager entities) {
        this.entities = entities;
    }

    /** Answers to these questions before sessions of a template that ended earlier. */
    int forget(String template, List<String> questions, LocalDate before) {
        return entities.createNativeQuery(
                        "DELETE FROM cohorts_voice_answer WHERE question_id IN (:questions)"
                                + " AND sheet_id IN (SELECT s.id FROM cohorts_voice_sheet s"
                                + " JOIN cohorts_cohort c ON c.id = s.cohort_id"
                                + " WHERE s.moment = 'BEFORE' AND c.template = :template"
                                + " AND c.last_day < :before)")
                .setParameter("questions", questions)
                .setParameter("template", template)
                .setParameter("before", before)
                .executeUpdate();
    }
}
