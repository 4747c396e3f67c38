package org.ramure.toolkit.resource.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.people.PersonId;
import org.ramure.toolkit.resource.BroughtResources;
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.resource.ResourceKeepers;
import org.ramure.toolkit.table.KeptJson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredResources implements BroughtResources {

    /** Who changed what a person has left behind. */
    static final UUID NOBODY = new UUID(0, 0);

    private final EntityManager entities;
    private final ResourceKeepers keepers;
    private final Clock clock;

    StoredResources(EntityManager entities, ResourceKeepers keepers, Clock clock) {
        this.entities = entities;
        this.keepers = keepers;
        this.clock = clock;
    }

    @Override
    public Stamp stamp() {
        Object[] row =
                entities.createQuery(
                                "select count(r), max(r.changedAt) from ResourceEntity r",
                                Object[].class)
                        .getSingleResult();
        return new Stamp((Long) row[0], Optional.ofNullable((Instant) row[1]));
    }

    private record Read(String code, String text) {}

    @Override
    public List<Resource> all() {
        return entities.createQuery(
                        "select r.code, r.body from ResourceEntity r order by r.code", Read.class)
                .getResultStream()
                .map(read -> ResourceJson.read(read.code(), read.text()))
                .toList();
    }

    @Override
    public Map<String, Standing> standing(Collection<Resource> resources) {
        Map<String, Standing> standing = new HashMap<>();
        if (resources.isEmpty()) {
            return standing;
        }
        Map<String, String> digests =
                entities.createQuery(
                                "select r.code, r.digest from ResourceEntity r"
                                        + " where r.code in :codes",
                                Read.class)
                        .setParameter("codes", resources.stream().map(Resource::code).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(Read::code, Read::text));
        for (Resource one : resources) {
            String digest = digests.get(one.code());
            if (digest != null) {
                boolean same = KeptJson.digest(ResourceJson.write(one)).equals(digest);
                standing.put(one.code(), same ? Standing.SAME : Standing.OTHER);
            }
        }
        return standing;
    }

    @Override
    @Transactional
    public void write(PersonId by, Collection<Resource> resources) {
        keepers.require(by);
        if (resources.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<String, ResourceEntity> here =
                entities.createQuery(
                                "select r from ResourceEntity r where r.code in :codes",
                                ResourceEntity.class)
                        .setParameter("codes", resources.stream().map(Resource::code).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(ResourceEntity::code, row -> row));
        for (Resource one : resources) {
            ResourceEntity row = here.get(one.code());
            if (row == null) {
                entities.persist(new ResourceEntity(one, by, now));
            } else {
                row.become(one, by, now);
            }
        }
    }

    @Override
    @Transactional
    public boolean remove(PersonId by, String code) {
        keepers.require(by);
        return entities.createQuery("delete from ResourceEntity r where r.code = :code")
                        .setParameter("code", code)
                        .executeUpdate()
                > 0;
    }

    /** Keeps the resources and forgets who brought them. */
    void forget(PersonId person) {
        entities.createQuery(
                        "update ResourceEntity r set r.changedBy = :nobody"
                                + " where r.changedBy = :person")
                .setParameter("nobody", NOBODY)
                .setParameter("person", person.value())
                .executeUpdate();
    }

    /** How many a person brought or changed last. */
    long broughtBy(PersonId person) {
        return entities.createQuery(
                        "select count(r) from ResourceEntity r where r.changedBy = :person",
                        Long.class)
                .setParameter("person", person.value())
                .getSingleResult();
    }
}
