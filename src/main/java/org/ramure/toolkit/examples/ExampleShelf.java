package org.ramure.toolkit.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The examples of the content files, in the order of their files. */
public final class ExampleShelf {

    /** No file, no example. */
    public static final ExampleShelf EMPTY = new ExampleShelf(List.of());

    private final Map<String, Example> byCode = new LinkedHashMap<>();

    public ExampleShelf(List<Example> examples) {
        examples.forEach(example -> byCode.putIfAbsent(example.code(), example));
    }

    public List<Example> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Example> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
