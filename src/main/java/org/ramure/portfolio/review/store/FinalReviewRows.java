package org.ramure.portfolio.review.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.review.PeerWord;
import org.springframework.stereotype.Component;

/** All questions to the tables of reviews, each one statement. */
@Component
class FinalReviewRows {

    private final EntityManager entities;

    FinalReviewRows(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    List<PassageEntity> passages(CohortId cohort) {
        return entities.createQuery(
                        "select p from PassageEntity p where p.cohortId = :cohort",
                        PassageEntity.class)
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    List<WordEntity> wordsTo(PersonId person, CohortId cohort) {
        return entities.createQuery(
                        "select w from WordEntity w where w.toPerson = :person"
                                + " and w.cohortId = :cohort order by w.writtenAt, w.id",
                        WordEntity.class)
                .setParameter("person", person.value())
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    List<WordEntity> wordsBy(PersonId author, CohortId cohort) {
        return entities.createQuery(
                        "select w from WordEntity w where w.authorId = :author"
                                + " and w.cohortId = :cohort order by w.writtenAt, w.id",
                        WordEntity.class)
                .setParameter("author", author.value())
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    List<WordEntity> wordsBy(PersonId author) {
        return entities.createQuery(
                        "select w from WordEntity w where w.authorId = :author"
                                + " order by w.writtenAt, w.id",
                        WordEntity.class)
                .setParameter("author", author.value())
                .getResultList();
    }

    Optional<WordEntity> word(PersonId author, CohortId cohort, PersonId to, PeerWord.Kind kind) {
        return entities.createQuery(
                        "select w from WordEntity w where w.authorId = :author"
                                + " and w.cohortId = :cohort and w.toPerson = :to"
                                + " and w.kind = :kind",
                        WordEntity.class)
                .setParameter("author", author.value())
                .setParameter("cohort", cohort.value())
                .setParameter("to", to.value())
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    void remove(WordEntity word) {
        entities.remove(word);
    }

    Optional<InterviewEntity> interview(ParticipantId person) {
        return entities.createQuery(
                        "select i from InterviewEntity i where i.participantId = :person",
                        InterviewEntity.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    List<InterviewEntity> interviews(CohortId cohort) {
        return entities.createQuery(
                        "select i from InterviewEntity i where i.cohortId = :cohort",
                        InterviewEntity.class)
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    /** What is kept of someone goes: their turns, what was said to them and by them, interviews. */
    void forget(List<UUID> places, PersonId person) {
        if (!places.isEmpty()) {
            entities.createQuery("delete from InterviewEntity i where i.participantId in :places")
                    .setParameter("places", places)
                    .executeUpdate();
        }
        entities.createQuery("delete from PassageEntity p where p.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
        entities.createQuery(
                        "delete from WordEntity w where w.toPerson = :person"
                                + " or w.authorId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    List<InterviewEntity> interviewsOf(List<UUID> places) {
        return places.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select i from InterviewEntity i where i.participantId in :places",
                                InterviewEntity.class)
                        .setParameter("places", places)
                        .getResultList();
    }

    List<PassageEntity> passagesOf(PersonId person) {
        return entities.createQuery(
                        "select p from PassageEntity p where p.personId = :person",
                        PassageEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
