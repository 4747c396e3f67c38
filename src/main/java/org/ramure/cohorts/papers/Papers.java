package org.ramure.cohorts.papers;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * Papers one by one, drawn when asked for. Those who run a cohort get all of them, people with a
 * place their own; whoever is neither is told that the cohort does not exist ({@code
 * cohorts.unknown}). What cannot be given throws {@link org.ramure.shared.UserFacingException} with
 * a key below {@code cohorts.papers.not}. The number of statements does not grow with people.
 */
public interface Papers {

    /** What there is, and why what is missing is missing; for those who run the cohort. */
    PaperShelf shelf(PersonId caller, CohortId cohort);

    /** One paper; {@code subject} is null, a person's place or a half-day, as the kind wants it. */
    PaperFile draw(PersonId caller, CohortId cohort, PaperKind kind, @Nullable UUID subject);

    /**
     * The caller's own; empty for whoever has no place. Papers that close a training come once the
     * cohort is closed: someone has then looked at the sheets.
     */
    List<PaperState> own(PersonId caller, CohortId cohort);

    /** One of {@link #own}. */
    PaperFile drawOwn(PersonId caller, CohortId cohort, PaperKind kind);
}
