package org.ramure.portfolio.logbook.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.portfolio.logbook.LogbookFilter;
import org.ramure.portfolio.logbook.LogbookLine;
import org.springframework.stereotype.Component;

/** Questions about one person's entries and files; each names the person. */
@Component
class LogbookRows {

    private static final int BEGINNING = 280;

    private static final String WRITTEN =
            " (e.bodyVersion > 0 or e.titleVersion > 0"
                    + " or exists (select f.id from LogbookFileEntity f where f.entryId = e.id))";

    private final EntityManager entities;

    LogbookRows(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object row) {
        entities.persist(row);
    }

    Optional<LogbookEntryEntity> entry(PersonId person, UUID id) {
        return entities.createQuery(
                        "select e from LogbookEntryEntity e where e.id = :id"
                                + " and e.personId = :person",
                        LogbookEntryEntity.class)
                .setParameter("id", id)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** Those of the person's entries that have these ids. */
    List<LogbookEntryEntity> entries(PersonId person, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select e from LogbookEntryEntity e where e.id in :ids"
                                        + " and e.personId = :person",
                                LogbookEntryEntity.class)
                        .setParameter("ids", ids)
                        .setParameter("person", person.value())
                        .getResultList();
    }

    /** The newest entry in which nothing stands yet. */
    Optional<LogbookEntryEntity> blank(PersonId person) {
        return entities.createQuery(
                        "select e from LogbookEntryEntity e where e.personId = :person and not"
                                + WRITTEN
                                + " order by e.createdAt desc",
                        LogbookEntryEntity.class)
                .setParameter("person", person.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<LogbookEntryEntity> all(PersonId person) {
        return entities.createQuery(
                        "select e from LogbookEntryEntity e where e.personId = :person"
                                + " order by e.createdAt, e.id",
                        LogbookEntryEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Replaces a text if it still has the version the writer knew; says whether it did. */
    boolean replace(PersonId person, UUID id, String field, String text, long base, Instant now) {
        String search = "search" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
        int changed =
                entities.createQuery(
                                ("update LogbookEntryEntity e set e.%s = :text, e.%s = :folded,"
                                                + " e.%sVersion = e.%sVersion + 1, e.savedAt = :now"
                                                + " where e.id = :id and e.personId = :person"
                                                + " and e.%sVersion = :base")
                                        .formatted(field, search, field, field, field))
                        .setParameter("text", text)
                        .setParameter("folded", SearchWords.fold(text))
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .setParameter("person", person.value())
                        .setParameter("base", base)
                        .executeUpdate();
        entities.clear();
        return changed == 1;
    }

    private static String where(LogbookFilter filter, List<String> words) {
        StringBuilder where = new StringBuilder(" where e.personId = :person and").append(WRITTEN);
        filter.turn().ifPresent(turn -> where.append(" and e.turn = :turn"));
        filter.cohort().ifPresent(cohort -> where.append(" and e.cohortId = :cohort"));
        filter.month().ifPresent(month -> where.append(" and e.about between :first and :last"));
        for (int i = 0; i < words.size(); i++) {
            where.append(
                    " and (e.searchTitle like :word%1$d or e.searchBody like :word%1$d)"
                            .formatted(i));
        }
        return where.toString();
    }

    private <T> TypedQuery<T> query(
            String select, String order, PersonId person, LogbookFilter filter, Class<T> type) {
        List<String> words = SearchWords.of(filter.words());
        TypedQuery<T> query =
                entities.createQuery(
                                select
                                        + " from LogbookEntryEntity e"
                                        + where(filter, words)
                                        + order,
                                type)
                        .setParameter("person", person.value());
        filter.turn().ifPresent(turn -> query.setParameter("turn", turn));
        filter.cohort().ifPresent(cohort -> query.setParameter("cohort", cohort.value()));
        filter.month()
                .ifPresent(month ->
                        query.setParameter("first", month.atDay(1))
                                .setParameter("last", month.atEndOfMonth()));
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "%" + words.get(i) + "%");
        }
        return query;
    }

    List<LogbookLine> list(
            PersonId person, LogbookFilter filter, LocalDate today, int page, int size) {
        return query(
                        "select e.id, e.turn, e.cohortId, e.about, e.title,"
                                + (" substring(e.body, 1, " + BEGINNING + "), e.savedAt,")
                                + " (select count(f) from LogbookFileEntity f"
                                + " where f.entryId = e.id),"
                                + " (select count(s) from LogbookShareEntity s where s.entryId ="
                                + " e.id and s.revokedAt is null and s.untilDay >= :today)",
                        " order by e.about desc, e.createdAt desc, e.id desc",
                        person,
                        filter,
                        LogbookLine.class)
                .setParameter("today", today)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
    }

    int count(PersonId person, LogbookFilter filter) {
        return Math.toIntExact(
                query("select count(e)", "", person, filter, Long.class).getSingleResult());
    }

    private record Month(int year, int month) {}

    List<YearMonth> months(PersonId person) {
        return entities.createQuery(
                        "select distinct year(e.about), month(e.about) from LogbookEntryEntity e"
                                + " where e.personId = :person and"
                                + WRITTEN,
                        Month.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(found -> YearMonth.of(found.year(), found.month()))
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    List<LogbookFileEntity> files(Collection<UUID> entries) {
        return entries.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select f from LogbookFileEntity f where f.entryId in :entries"
                                        + " order by f.addedAt, f.id",
                                LogbookFileEntity.class)
                        .setParameter("entries", entries)
                        .getResultList();
    }

    Optional<LogbookFileEntity> file(PersonId person, UUID id) {
        return entities.createQuery(
                        "select f from LogbookFileEntity f where f.id = :id"
                                + " and f.personId = :person",
                        LogbookFileEntity.class)
                .setParameter("id", id)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** Bytes of all files of the person. */
    long bytes(PersonId person) {
        return entities.createQuery(
                        "select coalesce(sum(f.sizeBytes), 0) from LogbookFileEntity f"
                                + " where f.personId = :person",
                        Long.class)
                .setParameter("person", person.value())
                .getSingleResult();
    }

    void remove(Object row) {
        entities.remove(row);
    }

    /** Deletes rows of an entity by one of its columns. */
    void delete(Class<?> kind, String column, UUID value) {
        entities.createQuery(
                        "delete from " + kind.getSimpleName() + " x where x." + column + " = :v")
                .setParameter("v", value)
                .executeUpdate();
    }

    /** Which of these stored files a row still names. */
    List<UUID> known(Collection<UUID> stored) {
        return entities.createQuery(
                        "select f.storedFile from LogbookFileEntity f where f.storedFile in :some",
                        UUID.class)
                .setParameter("some", stored)
                .getResultList();
    }
}
