package org.ramure.cohorts.papers.store;

import java.util.List;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.papers.drawing.PaperIssuer;
import org.ramure.cohorts.store.Organisations;
import org.ramure.shared.IssuerSettings;
import org.springframework.stereotype.Component;

/**
 * In whose name papers are issued: the house with all its lines, or another organisation, of which
 * only the name is known here.
 */
@Component
class Issuers {

    private final IssuerSettings house;
    private final Organisations organisations;

    Issuers(IssuerSettings house, Organisations organisations) {
        this.house = house;
        this.organisations = organisations;
    }

    PaperIssuer of(Cohort cohort) {
        String other = organisations.name(cohort.organisation());
        if (!other.isBlank()) {
            return new PaperIssuer(other, List.of(), "", "", "", "", "", "");
        }
        return new PaperIssuer(
                house.name(),
                List.of(house.legalStatus(), house.address()),
                house.declaration(),
                house.signatory(),
                house.city(),
                house.contact(),
                house.disabilityContact(),
                house.rules());
    }
}
