package org.ramure.portfolio.dossier.paper;

import java.time.Instant;
import java.time.LocalDate;
import org.ramure.cohorts.Cohort;
import org.ramure.portfolio.dossier.spi.DossierAsker;

/** What stands at the head of a dossier. */
public record Cover(String name, String session, LocalDate from, LocalDate to, Instant madeAt) {

    public static Cover of(DossierAsker asker, Instant now) {
        Cohort cohort = asker.session().cohort();
        return new Cover(
                asker.session().place().name(),
                cohort.title(),
                cohort.firstDay(),
                cohort.lastDay(),
                now);
    }
}
