package org.ramure.cohorts.work.store;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.work.Feedback;
import org.ramure.cohorts.work.WorkResults;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredWorkResults implements WorkResults {

    private final CohortAccess access;
    private final EntityManager entities;

    StoredWorkResults(CohortAccess access, EntityManager entities) {
        this.access = access;
        this.entities = entities;
    }

    private record Answer(UUID participant, String assignment, WorkReviewEntity review) {}

    @Override
    public Map<ParticipantId, Map<String, Feedback>> of(PersonId caller, CohortId cohort) {
        access.requireRunning(caller, cohort);
        Map<ParticipantId, Map<String, Feedback>> all = new HashMap<>();
        for (Answer answer : answers(cohort)) {
            all.computeIfAbsent(new ParticipantId(answer.participant()), p -> new HashMap<>())
                    .put(answer.assignment(), answer.review().toFeedback());
        }
        return all;
    }

    @Override
    public Map<String, Feedback> own(PersonId caller, CohortId cohort) {
        Map<String, Feedback> own = new HashMap<>();
        access.place(caller, cohort)
                .map(Participant::id)
                .ifPresent(place ->
                        answers(cohort).stream()
                                .filter(answer -> answer.participant().equals(place.value()))
                                .forEach(answer ->
                                        own.put(
                                                answer.assignment(),
                                                answer.review().toFeedback())));
        return own;
    }

    /** The lines come with the answers, which therefore come several times. */
    private List<Answer> answers(CohortId cohort) {
        return entities
                .createQuery(
                        "select s.participantId, s.assignment, r"
                                + " from WorkReviewEntity r left join fetch r.lines,"
                                + " WorkSubmissionEntity s"
                                + " where s.id = r.submissionId and s.cohortId = :cohort"
                                + " and r.sentAt is not null and r.versionNumber = s.versions",
                        Object[].class)
                .setParameter("cohort", cohort.value())
                .getResultList()
                .stream()
                .map(row -> new Answer((UUID) row[0], (String) row[1], (WorkReviewEntity) row[2]))
                .toList();
    }
}
