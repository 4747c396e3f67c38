package org.ramure.portfolio.review;

import org.ramure.cohorts.closing.ReadOnlyAfterClosing;
import org.ramure.portfolio.journey.Journeys;
import org.springframework.stereotype.Component;

/** Long pathways are read only once they are closed: people come back to read, not to write. */
@Component
class ReadOnlyPathways implements ReadOnlyAfterClosing {

    private final Journeys journeys;

    ReadOnlyPathways(Journeys journeys) {
        this.journeys = journeys;
    }

    @Override
    public boolean holdsFor(String template) {
        return journeys.of(template).isPresent();
    }
}
