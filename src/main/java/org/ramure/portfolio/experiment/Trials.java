package org.ramure.portfolio.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.FileAnswers.Download;

/**
 * Trials at work. The learner writes; whoever they ask for feedback reads, as long as that is so
 * and both are of the cohort. For everyone else a trial is as unknown as one that never was ({@code
 * portfolio.experiment.unknown}).
 */
public interface Trials {

    /** Keys of the fields that are saved as one types. */
    String WHAT = "quoi";

    String HYPOTHESIS = "hypothese";
    String WHERE = "ou";

    /** A day, YYYY-MM-DD. */
    String WHEN = "quand";

    String SIGN = "signe";
    String REFLECTION = "recul";

    int LONGEST_TITLE = 120;

    /** The first line of what is tried, shortened. */
    static String title(String what) {
        String line = what.strip().lines().findFirst().orElse("");
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE) + "…";
    }

    /** A trial to write in: a new one, or the caller's blank one if there is one. */
    UUID begin(PersonId caller, Optional<CohortId> cohort);

    /** The caller's trials, newest first; a fixed number of statements. */
    List<TrialLine> mine(PersonId caller);

    /** The caller's trial, or one about which they are asked. */
    Optional<Trial> find(PersonId caller, UUID trial);

    /** Saves a field if it still stands at the version the writer knew; both texts stay if not. */
    Saving save(PersonId caller, UUID trial, Typed typed);

    /** Says in which cohort it is done. */
    void belong(PersonId caller, UUID trial, Optional<CohortId> cohort);

    /** Adds a page address; only https, without a user name in it. The title may be empty. */
    void addLink(PersonId caller, UUID trial, String title, String link);

    /** Adds a text of up to 10,000 characters. */
    void addText(PersonId caller, UUID trial, String title, String text);

    /** Adds a file whose kind is decided by its content; the caller closes the stream. */
    void addFile(PersonId caller, UUID trial, String name, InputStream content) throws IOException;

    /** Takes a proof back: its content goes, the fact stays. */
    void withdraw(PersonId caller, UUID evidence);

    /** A file, for the learner and for those they ask. */
    Optional<Download> file(PersonId caller, UUID evidence);

    /** How many bytes one file may have. */
    long maxFileSize();

    /** Deletes a trial for good with everything said about it. */
    void delete(PersonId caller, UUID trial);
}
