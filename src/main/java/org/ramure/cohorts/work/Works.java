package org.ramure.cohorts.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * A participant's own assignments. For whoever has a place in the cohort, and of them only; others
 * are told {@code cohorts.unknown}. Refused rules throw {@link
 * org.ramure.shared.UserFacingException}.
 */
public interface Works {

    /** An assignment in a cohort. */
    record Task(CohortId cohort, String assignment) {}

    /** All assignments of the cohort as they stand for the caller; drafts and threads left out. */
    List<WorkRow> mine(PersonId caller, CohortId cohort);

    MyWork open(PersonId caller, Task task);

    /**
     * Saves what is being written and returns the new version; refused with {@code
     * cohorts.work.conflict} when another tab saved since {@code version}.
     */
    long save(PersonId caller, Task task, String text, long version);

    /** Leaves a file with the draft; its kind is decided by its content. */
    WorkFile attach(PersonId caller, Task task, String fileName, InputStream content)
            throws IOException;

    /** Takes a file of the draft away; those of versions stay. */
    void detach(PersonId caller, UUID file);

    /** Hands the draft in as the next version; late is allowed, and said. */
    HandedIn handIn(PersonId caller, Task task);

    void say(PersonId caller, Task task, String text);

    /** Notes that the caller has opened the answers they got. */
    void read(PersonId caller, Task task);

    /** A file, for its owner, or once handed in for those who run the cohort. */
    Optional<Download> file(PersonId caller, UUID file);

    long maxFileSize();

    /** A file and where its bytes lie. */
    record Download(WorkFile file, Path path) {}
}
