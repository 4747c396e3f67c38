package org.ramure.interop.saml.metadata;

import java.util.Arrays;
import java.util.List;

/** What people type to find their university, as metadata’s words are kept. */
public final class SearchWords {

    private SearchWords() {}

    public static List<String> of(String typed) {
        return Arrays.stream(DraftNames.plain(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
