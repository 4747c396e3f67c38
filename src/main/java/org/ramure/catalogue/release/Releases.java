package org.ramure.catalogue.release;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.ContentProblem;
import org.ramure.people.PersonId;

/**
 * Published courses. What is in them is open, as the catalogue is; lists, comparisons and archives
 * are for facilitators, authors and administrators, publishing for the latter two; those of one
 * course also for its {@link ReleaseAudience}. Whoever may not is told {@code
 * catalogue.release.unknown}.
 */
public interface Releases {

    /** The course and its pathways as they were; read once, then held in memory. */
    Optional<ReleasedCourse> read(ReleaseId id);

    /** The newest release of a course, for citations. */
    Optional<ReleaseId> latest(String course);

    /** Every release of a course, the newest first. */
    List<Release> of(PersonId caller, String course);

    Optional<Release> find(PersonId caller, ReleaseId id);

    /** What differs between two states of a course; empty stands for what authors have now. */
    List<Change> changes(
            PersonId caller, String course, Optional<ReleaseId> from, Optional<ReleaseId> to);

    /** What the check says of a course as it stands now; errors keep it from being published. */
    List<ContentProblem> check(PersonId caller, String course);

    /**
     * Stores the course as it stands. Refused with a message when it has errors, is a draft, or is
     * the same as an earlier release.
     */
    Release publish(PersonId caller, String course, String note);

    /** Writes the files of a release as a ZIP archive. */
    void zip(PersonId caller, ReleaseId id, OutputStream out) throws IOException;
}
