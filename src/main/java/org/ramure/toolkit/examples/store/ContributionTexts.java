package org.ramure.toolkit.examples.store;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.shared.Uuids;
import org.ramure.toolkit.examples.contribute.ContributionFields;
import org.springframework.stereotype.Component;

/** The fields of contributions, version by version; callers have proved the right to them. */
@Component
class ContributionTexts {

    private final EntityManager entities;

    ContributionTexts(EntityManager entities) {
        this.entities = entities;
    }

    Map<String, Entry> of(UUID contribution) {
        return rows(List.of(contribution)).stream()
                .collect(
                        Collectors.toMap(
                                ContributionTextEntity::fieldKey, ContributionTextEntity::toEntry));
    }

    private List<ContributionTextEntity> rows(Collection<UUID> contributions) {
        return entities.createQuery(
                        "select t from ContributionTextEntity t where t.contributionId in :ids",
                        ContributionTextEntity.class)
                .setParameter("ids", contributions)
                .getResultList();
    }

    /** All texts of these contributions, by contribution and key (one query). */
    Map<UUID, Map<String, String>> in(Collection<UUID> contributions) {
        Map<UUID, Map<String, String>> all = new HashMap<>();
        if (!contributions.isEmpty()) {
            rows(contributions)
                    .forEach(row ->
                            all.computeIfAbsent(row.contribution(), id -> new HashMap<>())
                                    .put(row.fieldKey(), row.toEntry().content()));
        }
        return all;
    }

    /** The titles of these contributions (one query). */
    Map<UUID, String> titles(Collection<UUID> contributions) {
        return contributions.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select t from ContributionTextEntity t"
                                        + " where t.contributionId in :ids and t.fieldKey = :key",
                                ContributionTextEntity.class)
                        .setParameter("ids", contributions)
                        .setParameter("key", ContributionFields.TITLE)
                        .getResultStream()
                        .collect(
                                Collectors.toMap(
                                        ContributionTextEntity::contribution,
                                        row -> row.toEntry().content()));
    }

    /** Stores the text if the field still has the version the writer knew; says whether it did. */
    boolean store(UUID contribution, Typed typed, Instant now) {
        int changed =
                entities.createQuery(
                                "update ContributionTextEntity t set t.content = :text,"
                                        + " t.version = t.version + 1, t.savedAt = :now"
                                        + " where t.contributionId = :id and t.fieldKey = :key"
                                        + " and t.version = :base")
                        .setParameter("text", typed.value())
                        .setParameter("now", now)
                        .setParameter("id", contribution)
                        .setParameter("key", typed.key())
                        .setParameter("base", typed.base())
                        .executeUpdate();
        if (changed == 0) {
            changed =
                    entities.createNativeQuery(
                                    "INSERT IGNORE INTO toolkit_example_text (id, contribution_id,"
                                            + " field_key, content, saved_at, version)"
                                            + " VALUES (:row, :id, :key, :text, :now, 1)")
                            .setParameter("row", Uuids.next())
                            .setParameter("id", contribution)
                            .setParameter("key", typed.key())
                            .setParameter("text", typed.value())
                            .setParameter("now", now)
                            .executeUpdate();
        }
        entities.clear();
        return changed == 1;
    }

    void erase(Collection<UUID> contributions) {
        if (!contributions.isEmpty()) {
            entities.createQuery(
                            "delete from ContributionTextEntity t where t.contributionId in :ids")
                    .setParameter("ids", contributions)
                    .executeUpdate();
        }
    }

    /** A text as a database can keep it: half of a surrogate pair becomes a question mark. */
    static String clean(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
