package org.ramure.cohorts.news;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.ramure.cohorts.CohortId;

/**
 * A part of the module that has something to tell, as a bean. Asked by the digest alone, with a
 * number of statements that does not grow with cohorts or people.
 */
public interface Occasions {

    /**
     * Everything that is of use to be told on some day from {@code today} on and begins to be so by
     * {@code until}, whether it was told before or not.
     */
    List<Occasion> of(Collection<CohortId> cohorts, LocalDate today, LocalDate until);
}
