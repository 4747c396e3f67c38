package org.ramure.portfolio.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Leave to open a dossier, up to and including a day in Europe/Paris: for the account with this
 * address, or for the cohort's facilitators where it is empty. Those taken back are not listed.
 */
public record DossierGrant(UUID id, String email, LocalDate until, Instant givenAt) {

    public boolean isForFacilitators() {
        return email.isEmpty();
    }
}
