package org.ramure.toolkit.document.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.document.GroupCounts;
import org.ramure.toolkit.sheet.Kits;
import org.ramure.toolkit.sheet.Score;
import org.ramure.toolkit.sheet.Sheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredCounts implements GroupCounts {

    private static final int FIFTHS = 5;

    private final EntityManager entities;
    private final DocumentRights rights;
    private final Fellows fellows;
    private final Kits kits;

    StoredCounts(EntityManager entities, DocumentRights rights, Fellows fellows, Kits kits) {
        this.entities = entities;
        this.rights = rights;
        this.fellows = fellows;
        this.kits = kits;
    }

    @Override
    public void count(PersonId owner, UUID document, CohortId cohort, boolean counted) {
        DocumentEntity row = rights.own(owner, document);
        boolean forGroups =
                kits.sheet(row.sheetId())
                        .flatMap(Sheet::score)
                        .filter(Score::forGroups)
                        .isPresent();
        if (!forGroups || fellows.circle(owner, cohort).isEmpty()) {
            throw new UserFacingException("toolkit.share.notThere");
        }
        // One document of a person counts in a group; the latest they chose.
        entities.createNativeQuery(
                        "DELETE FROM toolkit_count WHERE cohort_id = :cohort AND document_id IN"
                                + " (SELECT id FROM toolkit_document WHERE owner_id = :owner AND"
                                + " sheet_id = :sheet)")
                .setParameter("cohort", cohort.value())
                .setParameter("owner", owner.value())
                .setParameter("sheet", row.sheetId())
                .executeUpdate();
        if (counted) {
            entities.createNativeQuery(
                            "INSERT INTO toolkit_count (document_id, cohort_id, counted_at)"
                                    + " VALUES (:document, :cohort, :now)")
                    .setParameter("document", document)
                    .setParameter("cohort", cohort.value())
                    .setParameter("now", rights.now())
                    .executeUpdate();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<CohortId> of(PersonId owner, UUID document) {
        rights.own(owner, document);
        return ids(
                        entities.createNativeQuery(
                                        "SELECT cohort_id FROM toolkit_count"
                                                + " WHERE document_id = :document",
                                        UUID.class)
                                .setParameter("document", document))
                .stream()
                .map(CohortId::new)
                .toList();
    }

    private static List<UUID> ids(Query query) {
        List<UUID> ids = new ArrayList<>();
        for (Object id : query.getResultList()) {
            ids.add((UUID) id);
        }
        return ids;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Sum> sum(PersonId caller, Sheet sheet, CohortId cohort) {
        Optional<Score> score = sheet.score().filter(Score::forGroups);
        if (score.isEmpty() || fellows.circle(caller, cohort).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sum(score.get(), answers(sheet, cohort)));
    }

    private Map<UUID, Map<String, String>> answers(Sheet sheet, CohortId cohort) {
        List<DocEntryEntity> found =
                entities.createQuery(
                                "select e from DocEntryEntity e where e.documentId in :documents",
                                DocEntryEntity.class)
                        .setParameter("documents", counted(sheet, cohort))
                        .getResultList();
        Map<UUID, Map<String, String>> answers = new HashMap<>();
        found.forEach(entry ->
                answers.computeIfAbsent(entry.documentId(), id -> new HashMap<>())
                        .put(entry.fieldKey(), entry.content()));
        return answers;
    }

    private List<UUID> counted(Sheet sheet, CohortId cohort) {
        List<UUID> ids =
                ids(
                        entities.createNativeQuery(
                                        "SELECT c.document_id FROM toolkit_count c JOIN"
                                                + " toolkit_document d ON d.id = c.document_id"
                                                + " WHERE c.cohort_id = :cohort"
                                                + " AND d.sheet_id = :sheet",
                                        UUID.class)
                                .setParameter("cohort", cohort.value())
                                .setParameter("sheet", sheet.id()));
        ids.add(new UUID(0, 0));
        return ids;
    }

    private static Sum sum(Score score, Map<UUID, Map<String, String>> answers) {
        List<Score.Result> results = answers.values().stream().map(score::of).toList();
        List<Score.Result> whole = results.stream().filter(Score.Result::complete).toList();
        if (whole.size() < Score.LEAST_OF_A_GROUP) {
            return new Sum(whole.size(), List.of());
        }
        List<PartSum> parts = new ArrayList<>();
        for (int i = 0; i < score.parts().size(); i++) {
            int part = i;
            List<Integer> sorted =
                    whole.stream()
                            .map(result -> result.parts().get(part).index().orElse(0))
                            .sorted()
                            .toList();
            parts.add(
                    new PartSum(
                            score.parts().get(i), sorted.get(sorted.size() / 2), fifths(sorted)));
        }
        return new Sum(whole.size(), List.copyOf(parts));
    }

    private static List<Integer> fifths(List<Integer> indexes) {
        Integer[] counts = new Integer[FIFTHS];
        java.util.Arrays.fill(counts, 0);
        indexes.forEach(index -> counts[Math.min(FIFTHS - 1, index * FIFTHS / 100)]++);
        return List.of(counts);
    }
}
