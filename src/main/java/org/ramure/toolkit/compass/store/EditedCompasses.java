package org.ramure.toolkit.compass.store;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ramure.catalogue.spi.EditedFiles;
import org.ramure.toolkit.compass.CompassShelf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The last version of each compass, read instead of its file. */
@Component
class EditedCompasses implements EditedFiles {

    private final EntityManager entities;

    EditedCompasses(EntityManager entities) {
        this.entities = entities;
    }

    /** Where a compass stands in the content. */
    static String path(String slug) {
        return CompassShelf.FOLDER + "/" + slug + ".yaml";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> texts() {
        return entities.createQuery(
                        "select e from CompassEditEntity e where e.body is not null"
                                + " and e.number = (select max(o.number)"
                                + " from CompassEditEntity o where o.slug = e.slug)",
                        CompassEditEntity.class)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                edit -> path(edit.slug()),
                                edit -> Objects.requireNonNull(edit.body())));
    }
}
