package org.ramure.portfolio.logbook;

import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.FileAnswers.Download;

/**
 * One's own logbook. Every question names the caller and answers with their rows alone; an entry of
 * somebody else is as unknown as one that never was. Refusals are {@link
 * org.ramure.shared.UserFacingException}s.
 */
public interface Logbook {

    /** The key of the optional title, one line. */
    String TITLE = "titre";

    /** The key of the text, up to 20,000 characters. */
    String TEXT = "texte";

    /** How many files an entry may have. */
    int MOST_FILES = 10;

    /**
     * An entry to write in: a new one, or the caller's blank one if there is one, so that opening
     * the page leaves no empty pages behind.
     */
    LogbookEntry begin(PersonId caller, LogbookDetails details);

    Optional<LogbookEntry> find(PersonId caller, UUID entry);

    /**
     * Those of the caller's entries that have these ids, in their order: two statements for all.
     */
    List<LogbookEntry> findAll(PersonId caller, List<UUID> entries);

    /** Saves a field if it still stands at the version the writer knew; both texts stay if not. */
    Saving save(PersonId caller, UUID entry, Typed typed);

    /** Says what the entry is about; refused for a cohort the caller is not in. */
    void settle(PersonId caller, UUID entry, LogbookDetails details);

    /** One page, the latest day first; pages count from 0. A fixed number of statements. */
    List<LogbookLine> list(PersonId caller, LogbookFilter filter, int page, int size);

    int count(PersonId caller, LogbookFilter filter);

    /** The months that entries are about, latest first. */
    List<YearMonth> months(PersonId caller);

    /** Deletes an entry for good: its files go, and what was shared of it can be read no more. */
    void delete(PersonId caller, UUID entry);

    /**
     * Joins a file whose kind is decided by its content. Reads at most the permitted size; the
     * caller closes the stream.
     */
    LogbookFile attach(PersonId caller, UUID entry, String name, InputStream content)
            throws IOException;

    void detach(PersonId caller, UUID file);

    /** One's own file, to be sent. */
    Optional<Download> file(PersonId caller, UUID file);

    /** How many bytes one file may have. */
    long maxFileSize();
}
