package org.ramure.toolkit.examples.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.ExampleFacet;
import org.ramure.toolkit.examples.ExampleQuery;
import org.ramure.toolkit.examples.search.WordIndex.Matches;
import org.ramure.toolkit.examples.search.WordIndex.Part;

/** An unchanging index of all examples; it knows their codes, not their texts. */
final class ExampleIndex {

    private final WordIndex words;
    private final TagTable tags;
    private final String[] codes;
    private final Map<String, Integer> ordinals;

    private ExampleIndex(WordIndex words, TagTable tags, String[] codes) {
        this.words = words;
        this.tags = tags;
        this.codes = codes;
        this.ordinals = HashMap.newHashMap(codes.length);
        for (int i = 0; i < codes.length; i++) {
            ordinals.put(codes[i], i);
        }
    }

    /** What tags are called, so that they are found as words. */
    interface Labels {
        LocalizedText of(ExampleFacet facet, String code);
    }

    /** Makes an index of examples that come in the order in which all of them are listed. */
    static final class Builder {
        private final WordIndex.Builder words = new WordIndex.Builder();
        private final TagTable.Builder tags = new TagTable.Builder();
        private final Map<String, Integer> seen = new HashMap<>();
        private final List<String> codes = new ArrayList<>();
        private final Labels labels;

        Builder(Labels labels) {
            this.labels = labels;
        }

        /** The first example with a code is the one that counts. */
        void add(Example example) {
            if (seen.putIfAbsent(example.code(), codes.size()) != null) {
                return;
            }
            codes.add(example.code());
            tags.add(example.tags());
            Map<Language, Map<Part, String>> texts = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                Map<Part, String> parts = new EnumMap<>(Part.class);
                put(parts, Part.TITLE, example.title(), language);
                put(parts, Part.SUMMARY, example.summary(), language);
                parts.put(Part.TEXT, text(example, language));
                texts.put(language, parts);
            }
            words.add(texts);
        }

        private static void put(
                Map<Part, String> parts, Part part, LocalizedText text, Language language) {
            if (text.has(language)) {
                parts.put(part, String.valueOf(text.texts().get(language)));
            }
        }

        private String text(Example example, Language language) {
            StringBuilder text = new StringBuilder();
            example.story().parts().stream()
                    .filter(part -> part.has(language))
                    .forEach(part -> text.append(part.texts().get(language)).append('\n'));
            for (ExampleFacet facet : ExampleFacet.values()) {
                facet.of(example.tags())
                        .forEach(code ->
                                text.append(labels.of(facet, code).in(language)).append('\n'));
            }
            return text.toString();
        }

        ExampleIndex build() {
            return new ExampleIndex(words.build(), tags.build(), codes.toArray(new String[0]));
        }
    }

    /** Numbers found, with counts; {@code loosened} as {@link WordQueries#some}. */
    record Found(
            int total,
            List<String> codes,
            Map<ExampleFacet, Map<String, Integer>> counts,
            boolean loosened) {}

    int size() {
        return codes.length;
    }

    /** Bytes of the words' index. */
    long bytes() {
        return words.bytes();
    }

    Found search(ExampleQuery query, int from, int most) {
        Matches matches = matches(WordQueries.all(query.words()), query);
        boolean loosened = false;
        if (matches.isEmpty()) {
            matches = matches(WordQueries.some(query.words()), query);
            loosened = !matches.isEmpty();
        }
        FixedBitSet found = matches.found().clone();
        tags.restrict(found, query.chosen(), null);
        return new Found(
                found.cardinality(),
                matches.best(found, from, most).stream().map(n -> codes[n]).toList(),
                tags.counts(matches.found(), query.chosen()),
                loosened);
    }

    private Matches matches(Optional<Query> asked, ExampleQuery query) {
        return query.words().isEmpty() ? words.everything() : matches(asked);
    }

    private Matches matches(Optional<Query> asked) {
        return asked.map(words::search).orElseGet(words::everything);
    }

    /** Codes of those that share words with a text. */
    List<String> resembling(String text, int most) {
        return WordQueries.like(text)
                .map(words::search)
                .map(matches -> matches.best(matches.found(), 0, most))
                .orElse(List.of())
                .stream()
                .map(n -> codes[n])
                .toList();
    }

    /** Codes of those with most tags in common, the nearest first. */
    List<String> neighbours(String code, int most) {
        Integer here = ordinals.get(code);
        if (here == null) {
            return List.of();
        }
        float[] likeness = new float[Math.max(1, codes.length)];
        FixedBitSet others = new FixedBitSet(Math.max(1, codes.length));
        for (int n = 0; n < codes.length; n++) {
            likeness[n] = (float) tags.likeness(here, n);
            if (n != here && likeness[n] > 0) {
                others.set(n);
            }
        }
        return new Matches(others, likeness)
                .best(others, 0, most).stream().map(n -> codes[n]).toList();
    }

    TagTable tags() {
        return tags;
    }

    String code(int ordinal) {
        return codes[ordinal];
    }
}
