package org.ramure.toolkit.examples;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The examples that are in the database: imported ones, and contributions that were accepted. */
public interface PublishedExamples {

    /** Changes whenever one of them does. */
    Stamp stamp();

    /** How many there are, and when one was changed last. */
    record Stamp(long count, Optional<Instant> changedAt) {}

    Optional<Example> find(String code);

    /** Those with these codes (at most 1,000), by code. */
    Map<String, Example> findAll(Collection<String> codes);

    /** Hands all of them over in pieces, contributions first, by code. */
    void each(Consumer<List<Example>> piece);
}
