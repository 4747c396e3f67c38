package org.ramure.interop.lti.grades;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;

/**
 * One person's score in the log. {@code sent} is what the platform has; {@code changedAt} when
 * there was last something to tell.
 */
public record GradeEntry(
        UUID id, PersonId person, GradeState state, Sent sent, Trying trying, Instant changedAt) {

    /** What the platform took last, if anything. */
    public record Sent(@Nullable Score score, @Nullable Instant at) {}

    /** What became of the attempts since. */
    public record Trying(
            int attempts, Instant nextAt, @Nullable GradeProblem problem, @Nullable String detail) {

        public Optional<GradeProblem> why() {
            return Optional.ofNullable(problem);
        }

        /** What the platform said, in its own words. */
        public Optional<String> said() {
            return Optional.ofNullable(detail);
        }
    }
}
