package org.ramure.cohorts.fellow.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.fellow.Places;
import org.springframework.stereotype.Component;

@Component
class StoredPlaces implements Places {

    private final EntityManager entities;

    StoredPlaces(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Place> of(Collection<CohortId> cohorts) {
        return cohorts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p.id, p.cohortId, p.personId from ParticipantEntity p"
                                        + " where p.cohortId in :cohorts and p.personId is not"
                                        + " null and p.status ="
                                        + " org.ramure.cohorts.ParticipantStatus.ENROLLED",
                                Place.class)
                        .setParameter("cohorts", cohorts.stream().map(CohortId::value).toList())
                        .getResultList();
    }
}
