package org.ramure.toolkit.compass.store;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A rewritten compass is everybody's: who wrote it is told to them, and forgotten with them. */
@Component
@Transactional
class CompassEditsData implements PersonalData {

    private final EntityManager entities;

    CompassEditsData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String section() {
        return "toolkit-compasses";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // guests rewrite nothing
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(PersonId person) {
        List<CompassEditEntity> edits =
                entities.createQuery(
                                "select e from CompassEditEntity e where e.savedBy = :person"
                                        + " order by e.savedAt",
                                CompassEditEntity.class)
                        .setParameter("person", person.value())
                        .getResultList();
        return Map.of("compassesRewritten", edits.stream().map(CompassEditsData::line).toList());
    }

    private static Map<String, Object> line(CompassEditEntity edit) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("compass", edit.slug());
        line.put("version", edit.number());
        line.put("savedAt", edit.savedAt().toString());
        line.put("note", edit.note());
        return line;
    }

    @Override
    public void erase(PersonId person) {
        entities.createQuery(
                        "update CompassEditEntity e set e.savedBy = :nobody"
                                + " where e.savedBy = :person")
                .setParameter("nobody", StoredCompassEdits.NOBODY)
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
