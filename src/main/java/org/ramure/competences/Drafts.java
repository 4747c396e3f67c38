package org.ramure.competences;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;

/**
 * Positionings in progress: each change is kept at once, and when two tabs write about the same
 * competence the newer answer counts while the other is set aside, never thrown away. Private:
 * callers pass the person of the request.
 */
public interface Drafts {

    /** The draft on this framework; empty lines when nothing was begun. */
    AssessmentDraft of(PersonId person, String framework);

    /**
     * Keeps an answer. Throws {@link org.ramure.shared.UserFacingException} for a note that is too
     * long or a competence the framework does not have.
     */
    Written write(PersonId person, Entry entry);

    /** Remembers which competence is open, so that any device resumes there. */
    void visit(PersonId person, String framework, String competence);

    /**
     * Puts an answer that was set aside in the place of the current one, and the other way round.
     */
    void swap(PersonId person, UUID setAside);

    /** Lets an answer that was set aside go. */
    void drop(PersonId person, UUID setAside);

    /** Lets the whole draft go, because the person asked for it. */
    void discard(PersonId person, String framework);

    /**
     * An answer to keep: {@code submission} and {@code basedOn} (the revision, 0 for none) are what
     * the tab knew when the person wrote.
     */
    record Entry(
            String framework,
            UUID submission,
            String competence,
            AssessmentDraft.Answer answer,
            long basedOn) {}

    /**
     * What was kept, and when. {@code submission} is the draft's own, which may differ from the
     * entry's when another tab began or saved a positioning; {@code afresh} says that the one the
     * tab was showing has been saved and this answer begins a new one; {@code replaced} is what
     * another tab had written.
     */
    record Written(
            UUID submission,
            long revision,
            Instant writtenAt,
            boolean afresh,
            AssessmentDraft.@Nullable SetAside replaced) {

        public Optional<AssessmentDraft.SetAside> setAside() {
            return Optional.ofNullable(replaced);
        }
    }
}
