package org.ramure.toolkit.examples;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The base of examples, open to everyone. Found again within seconds after it was changed. */
public interface Examples {

    /** The example with this code, as it is now. */
    Optional<Example> find(String code);

    /** One page of what is asked; pages count from 0, {@code size} is at most 100. */
    ExampleResults search(ExampleQuery query, int page, int size);

    /** Hands over the first of what is asked, in pieces, in the order of {@link #search}. */
    void each(ExampleQuery query, int most, Consumer<List<Example>> piece);

    /** Those that have most in common with an example, nearest first. */
    List<Example> neighbours(String code, int most);

    /** Those whose words resemble a text, nearest first; for finding what is told twice. */
    List<Example> resembling(String text, int most);

    /** How many there are. */
    int count();
}
