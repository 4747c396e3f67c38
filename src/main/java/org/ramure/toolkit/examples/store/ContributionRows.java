package org.ramure.toolkit.examples.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.ramure.toolkit.examples.contribute.Contribution.State;
import org.springframework.stereotype.Component;

/** Questions about contributions; callers prove the right to what they get. */
@Component
class ContributionRows {

    private final EntityManager entities;

    ContributionRows(EntityManager entities) {
        this.entities = entities;
    }

    void add(ContributionEntity row) {
        entities.persist(row);
    }

    Optional<ContributionEntity> find(UUID id) {
        return Optional.ofNullable(entities.find(ContributionEntity.class, id));
    }

    List<ContributionEntity> of(PersonId person) {
        return entities.createQuery(
                        "select c from ContributionEntity c where c.personId = :person"
                                + " order by c.movedAt desc, c.id desc",
                        ContributionEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** A draft of the person's in which nothing stands. */
    Optional<ContributionEntity> blank(PersonId person) {
        return entities.createQuery(
                        "select c from ContributionEntity c where c.personId = :person"
                                + " and c.state = :draft and not exists (select t.id from"
                                + " ContributionTextEntity t where t.contributionId = c.id)",
                        ContributionEntity.class)
                .setParameter("person", person.value())
                .setParameter("draft", State.DRAFT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<ContributionEntity> sent(int most) {
        return entities.createQuery(
                        "select c from ContributionEntity c where c.state = :sent"
                                + " order by c.movedAt, c.id",
                        ContributionEntity.class)
                .setParameter("sent", State.SENT)
                .setMaxResults(most)
                .getResultList();
    }

    long count(State state) {
        return entities.createQuery(
                        "select count(c) from ContributionEntity c where c.state = :state",
                        Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** From where it goes where; {@code by} is who decided, if somebody did. */
    record Move(State from, State to, @Nullable PersonId by, String reason, String code) {

        static Move by(PersonId keeper, State to, String reason, String code) {
            return new Move(State.SENT, to, keeper, reason, code);
        }
    }

    /** Moves it if it still is where it was; says whether it did. */
    boolean move(UUID id, Move move, Instant now) {
        PersonId by = move.by();
        int moved =
                entities.createQuery(
                                "update ContributionEntity c set c.state = :to, c.movedAt = :now,"
                                        + " c.decidedBy = :by, c.reason = :reason, c.code = :code"
                                        + " where c.id = :id and c.state = :from")
                        .setParameter("to", move.to())
                        .setParameter("now", now)
                        .setParameter("by", by == null ? null : by.value())
                        .setParameter("reason", move.reason())
                        .setParameter("code", move.code())
                        .setParameter("id", id)
                        .setParameter("from", move.from())
                        .executeUpdate();
        entities.clear();
        return moved == 1;
    }

    void remove(UUID id) {
        entities.createQuery("delete from ContributionEntity c where c.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void forgetDecider(PersonId person) {
        entities.createQuery(
                        "update ContributionEntity c set c.decidedBy = null"
                                + " where c.decidedBy = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
