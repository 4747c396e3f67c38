package org.ramure.cohorts.papers.spi;

import java.util.List;
import org.ramure.cohorts.Cohort;
import org.ramure.people.PersonId;

/**
 * Brings files to the proof dossier of a session, as a bean. It is asked after access was checked,
 * and checks again what it reads in the caller's name; the number of its statements does not grow
 * with people.
 */
public interface DossierPart {

    /** What there is now; the content of a file is asked for when its turn comes. */
    List<DossierFile> files(PersonId caller, Cohort cohort);

    /**
     * What it knows of some indicators; where it speaks of one, the papers' own guess about it is
     * not shown.
     */
    default List<ProofLine> proofs(PersonId caller, Cohort cohort) {
        return List.of();
    }
}
