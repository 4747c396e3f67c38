package org.ramure.cohorts.clock.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** All questions to the table of declarations, each one statement. */
@Component
class DeclarationRows {

    private final EntityManager entities;

    DeclarationRows(EntityManager entities) {
        this.entities = entities;
    }

    void add(DeclarationEntity row) {
        entities.persist(row);
    }

    Optional<DeclarationEntity> find(UUID id) {
        return Optional.ofNullable(entities.find(DeclarationEntity.class, id));
    }

    /** What stands of one person's, in order of days. */
    List<DeclarationEntity> standing(UUID participant) {
        return entities.createQuery(
                        "select d from DeclarationEntity d where d.participantId = :person"
                                + " and d.withdrawnAt is null order by d.spentOn, d.id",
                        DeclarationEntity.class)
                .setParameter("person", participant)
                .getResultList();
    }

    /** How much one person declared. */
    record Sum(UUID participant, long minutes) {}

    List<Sum> sums(UUID cohort) {
        return entities.createQuery(
                        "select d.participantId, sum(d.minutes) from DeclarationEntity d"
                                + " where d.cohortId = :cohort and d.withdrawnAt is null"
                                + " group by d.participantId",
                        Sum.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    /** Everything one person ever declared, by their account or address. */
    List<DeclarationEntity> of(PersonId person, String email) {
        return entities.createQuery(
                        "select d from DeclarationEntity d, ParticipantEntity p"
                                + " where p.id = d.participantId"
                                + " and (p.personId = :person or p.email = :email)"
                                + " order by d.declaredAt",
                        DeclarationEntity.class)
                .setParameter("person", person.value())
                .setParameter("email", email)
                .getResultList();
    }
}
