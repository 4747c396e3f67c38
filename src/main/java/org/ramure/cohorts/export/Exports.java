package org.ramure.cohorts.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;

/** Tables to download, of what the caller runs and nothing else. */
public interface Exports {

    /** Those there are, in order. */
    List<ExportTable> tables();

    /**
     * The cohorts of an order: the one it names, where the caller runs it ({@code cohorts.unknown}
     * otherwise), else everything they run, of the year if one is given.
     */
    ExportScope scope(PersonId caller, Optional<CohortId> cohort, Optional<Integer> year);

    /** Writes the table row by row; the stream stays open. */
    void write(
            ExportTable table,
            ExportScope scope,
            ExportFormat format,
            Language language,
            OutputStream to)
            throws IOException;
}
