package org.ramure.toolkit.examples.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ramure.people.PersonId;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.Example.Origin;
import org.ramure.toolkit.examples.ExampleLedger;
import org.ramure.toolkit.examples.ExamplesChanged;
import org.ramure.toolkit.examples.PublishedExamples;
import org.ramure.toolkit.table.KeptJson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Component
@Transactional(readOnly = true)
class StoredExamples implements PublishedExamples, ExampleLedger {

    /** Who changed what a person has left behind. */
    static final UUID NOBODY = new UUID(0, 0);

    private static final int PIECE = 500;

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredExamples(
            EntityManager entities,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Stamp stamp() {
        Object[] row =
                entities.createQuery(
                                "select count(e), max(e.changedAt) from ExampleEntity e",
                                Object[].class)
                        .getSingleResult();
        return new Stamp((Long) row[0], Optional.ofNullable((Instant) row[1]));
    }

    @Override
    public Optional<Example> find(String code) {
        return Optional.ofNullable(findAll(List.of(code)).get(code));
    }

    /** A row as it is read, without being watched. */
    private record Read(String code, Origin origin, String body) {
        Example toExample() {
            return ExampleJson.read(code, origin, body);
        }
    }

    @Override
    public Map<String, Example> findAll(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select e.code, e.origin, e.body from ExampleEntity e"
                                        + " where e.code in :codes",
                                Read.class)
                        .setParameter("codes", codes)
                        .getResultStream()
                        .collect(Collectors.toMap(Read::code, Read::toExample));
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public void each(Consumer<List<Example>> piece) {
        each(Origin.CONTRIBUTION, piece);
        each(Origin.IMPORT, piece);
    }

    private void each(Origin origin, Consumer<List<Example>> piece) {
        String last = "";
        List<Read> rows = after(origin, last);
        while (!rows.isEmpty()) {
            piece.accept(rows.stream().map(Read::toExample).toList());
            last = rows.getLast().code();
            rows = after(origin, last);
        }
    }

    private List<Read> after(Origin origin, String code) {
        return entities.createQuery(
                        "select e.code, e.origin, e.body from ExampleEntity e"
                                + " where e.origin = :origin and e.code > :code order by e.code",
                        Read.class)
                .setParameter("origin", origin)
                .setParameter("code", code)
                .setMaxResults(PIECE)
                .getResultList();
    }

    private record Known(String code, Origin origin, String digest) {}

    @Override
    public Map<String, Standing> standing(Collection<Example> examples) {
        Map<String, Example> byCode =
                examples.stream()
                        .collect(Collectors.toMap(Example::code, one -> one, (one, same) -> one));
        Map<String, Standing> standing = new HashMap<>();
        if (byCode.isEmpty()) {
            return standing;
        }
        entities.createQuery(
                        "select e.code, e.origin, e.digest from ExampleEntity e"
                                + " where e.code in :codes",
                        Known.class)
                .setParameter("codes", byCode.keySet())
                .getResultStream()
                .forEach(known -> standing.put(known.code(), compare(known, byCode)));
        return standing;
    }

    private static Standing compare(Known known, Map<String, Example> byCode) {
        Example example = byCode.get(known.code());
        if (example == null || known.origin() != example.origin()) {
            return Standing.TAKEN;
        }
        return KeptJson.digest(ExampleJson.write(example)).equals(known.digest())
                ? Standing.SAME
                : Standing.OTHER;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRED)
    public void publish(PersonId by, Collection<Example> examples) {
        Instant now = clock.instant();
        Map<String, ExampleEntity> here =
                examples.isEmpty()
                        ? Map.of()
                        : entities.createQuery(
                                        "select e from ExampleEntity e where e.code in :codes",
                                        ExampleEntity.class)
                                .setParameter(
                                        "codes", examples.stream().map(Example::code).toList())
                                .getResultStream()
                                .collect(Collectors.toMap(ExampleEntity::code, row -> row));
        for (Example example : examples) {
            ExampleEntity row = here.get(example.code());
            if (row == null) {
                entities.persist(new ExampleEntity(example, by, now));
            } else {
                row.become(example, by, now);
            }
        }
        entities.flush();
        entities.clear();
        events.publishEvent(new ExamplesChanged());
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRED)
    public void remove(String code) {
        int gone =
                entities.createQuery("delete from ExampleEntity e where e.code = :code")
                        .setParameter("code", code)
                        .executeUpdate();
        if (gone > 0) {
            events.publishEvent(new ExamplesChanged());
        }
    }

    /** Keeps the examples and forgets who brought them. */
    void forget(PersonId person) {
        transaction.executeWithoutResult(status ->
                entities.createQuery(
                                "update ExampleEntity e set e.changedBy = :nobody"
                                        + " where e.changedBy = :person")
                        .setParameter("nobody", NOBODY)
                        .setParameter("person", person.value())
                        .executeUpdate());
    }

    /** How many a person brought or changed last. */
    long broughtBy(PersonId person) {
        return entities.createQuery(
                        "select count(e) from ExampleEntity e where e.changedBy = :person",
                        Long.class)
                .setParameter("person", person.value())
                .getSingleResult();
    }
}
