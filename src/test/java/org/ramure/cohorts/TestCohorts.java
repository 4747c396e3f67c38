package org.ramure.cohorts;

import java.time.LocalDate;
import java.util.Set;
import org.ramure.shared.Language;

/** What one asks for when one makes a cohort in a test. */
public final class TestCohorts {

    /** A Thursday. */
    public static final LocalDate START = LocalDate.of(2027, 3, 11);

    private TestCohorts() {}

    public static CohortDetails details(String title, int capacity) {
        return new CohortDetails(
                title,
                "Deux jours pour apprendre à coopérer.",
                Frame.LIBRE,
                "",
                "Pays de Brocéliande",
                Modality.ON_SITE,
                "Salle des fêtes, Paimpont",
                "",
                capacity,
                Registration.PUBLIC,
                Language.FR);
    }

    public static NewCohort twoDays(int capacity) {
        return new NewCohort(
                "deux-jours", START, Set.of(), details("Coopérer efficacement", capacity));
    }

    public static Invitee invitee(String email) {
        return new Invitee(email, "Amina", "Roux", "Maison commune", "");
    }
}
