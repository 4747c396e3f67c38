package org.ramure.portfolio.practices;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.assessment.Saving;
import org.ramure.people.PersonId;

/**
 * A person's own grid and its dated copies. Everything is theirs: nothing here reads another
 * person's. Refusals are {@link org.ramure.shared.UserFacingException}s.
 */
public interface OwnPractices {

    /** The rows with something in them, by practice; a fixed number of queries. */
    Map<String, PracticeRow> rows(PersonId me);

    /** What stands in one row, with versions for the page that saves it. */
    Map<String, Entry> entries(PersonId me, String practice);

    /** Saves one field of a row. */
    Saving save(PersonId me, String practice, Typed typed);

    /**
     * Adds a file to a row; its kind is decided by its content. The caller closes the stream.
     * Outside any transaction.
     */
    PracticeFile attach(PersonId me, String practice, String name, InputStream content)
            throws IOException;

    /** Takes a file out of the row; dated copies made before keep it. */
    void detach(PersonId me, UUID file);

    /** How many bytes one file may have. */
    long maxFileSize();

    /** A file of one's own. */
    Optional<Download> file(PersonId me, UUID file);

    /** A stored file and where its bytes lie. */
    record Download(PracticeFile file, Path path) {}

    /** Keeps a dated copy; refused with {@code portfolio.practices.nothing} for an empty grid. */
    FrozenVersion freeze(PersonId me, String label);

    /** One's dated copies, newest first. */
    List<FrozenVersion> versions(PersonId me);

    /** One of one's own dated copies. */
    Optional<FrozenVersion> version(PersonId me, UUID id);
}
