package org.ramure.toolkit.examples.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.ramure.shared.Language;

/**
 * The words of all examples, held in memory. Documents keep the order in which they were added, so
 * that their numbers are those of {@link TagTable}.
 */
final class WordIndex {

    /** Words in the title weigh most, then those of the summary. */
    enum Part {
        TITLE(4f),
        SUMMARY(2f),
        TEXT(1f);

        private final float weight;

        Part(float weight) {
            this.weight = weight;
        }

        float weight() {
            return weight;
        }

        String field(Language language) {
            return name() + language.code();
        }
    }

    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WORDS.freeze();
    }

    private static final int BUFFER_MB = 48;

    private final IndexSearcher searcher;
    private final int size;
    private final long bytes;

    private WordIndex(IndexSearcher searcher, int size, long bytes) {
        this.searcher = searcher;
        this.size = size;
        this.bytes = bytes;
    }

    /** Writes an index; documents come in order. */
    static final class Builder {
        private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
        private final IndexWriter writer;
        private int added;

        Builder() {
            IndexWriterConfig settings =
                    new IndexWriterConfig(new ByField())
                            .setMergePolicy(new LogDocMergePolicy())
                            .setMergeScheduler(new SerialMergeScheduler())
                            .setRAMBufferSizeMB(BUFFER_MB);
            try {
                writer = new IndexWriter(directory, settings);
            } catch (IOException neverInMemory) {
                throw new UncheckedIOException(neverInMemory);
            }
        }

        /** Adds what stands in the parts of the next example, by language. */
        void add(Map<Language, Map<Part, String>> texts) {
            Document document = new Document();
            texts.forEach((language, parts) ->
                    parts.forEach((part, text) ->
                            document.add(new Field(part.field(language), text, WORDS))));
            try {
                writer.addDocument(document);
            } catch (IOException neverInMemory) {
                throw new UncheckedIOException(neverInMemory);
            }
            added++;
        }

        WordIndex build() {
            try {
                writer.forceMerge(1);
                writer.close();
                DirectoryReader reader = DirectoryReader.open(directory);
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setQueryCache(null);
                long bytes = 0;
                for (String file : directory.listAll()) {
                    bytes += directory.fileLength(file);
                }
                return new WordIndex(searcher, added, bytes);
            } catch (IOException neverInMemory) {
                throw new UncheckedIOException(neverInMemory);
            }
        }
    }

    /** Each field by the analyser of its language. */
    private static final class ByField extends DelegatingAnalyzerWrapper {
        private static final Map<String, Language> LANGUAGES =
                Arrays.stream(Language.values())
                        .flatMap(language ->
                                Arrays.stream(Part.values())
                                        .map(part -> Map.entry(part.field(language), language)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        ByField() {
            super(PER_FIELD_REUSE_STRATEGY);
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return Stems.of(LANGUAGES.getOrDefault(field, Language.FR));
        }
    }

    /** What matches a query, with how well: {@code scores} has a value for each number. */
    static final class Matches {
        private final FixedBitSet found;
        private final float[] scores;

        Matches(FixedBitSet found, float[] scores) {
            this.found = found;
            this.scores = scores;
        }

        FixedBitSet found() {
            return found;
        }

        boolean isEmpty() {
            return found.cardinality() == 0;
        }

        /** The best of {@code among}, best first, then in their order; from the first on. */
        List<Integer> best(FixedBitSet among, int from, int most) {
            List<Integer> all = new ArrayList<>();
            var iterator = new BitSetIterator(among, 0);
            var top = new PriorityQueue<Long>();
            long limit = (long) from + most;
            for (int n = iterator.nextDoc();
                    n != DocIdSetIterator.NO_MORE_DOCS;
                    n = iterator.nextDoc()) {
                long key =
                        ((long) Float.floatToIntBits(scores[n]) << Integer.SIZE)
                                | (Integer.MAX_VALUE - n);
                if (top.size() < limit) {
                    top.add(key);
                } else if (limit > 0 && key > Objects.requireNonNull(top.peek())) {
                    top.poll();
                    top.add(key);
                }
            }
            while (!top.isEmpty()) {
                all.add(
                        Integer.MAX_VALUE
                                - (int) (Objects.requireNonNull(top.poll()) & Integer.MAX_VALUE));
            }
            Collections.reverse(all);
            return List.copyOf(all.subList(Math.min(from, all.size()), all.size()));
        }
    }

    Matches search(Query query) {
        FixedBitSet found = new FixedBitSet(Math.max(1, size));
        float[] scores = new float[Math.max(1, size)];
        try {
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1f);
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                Scorer scorer = weight.scorer(leaf);
                if (scorer == null) {
                    continue;
                }
                DocIdSetIterator matching = scorer.iterator();
                for (int n = matching.nextDoc();
                        n != DocIdSetIterator.NO_MORE_DOCS;
                        n = matching.nextDoc()) {
                    found.set(leaf.docBase + n);
                    scores[leaf.docBase + n] = scorer.score();
                }
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return new Matches(found, scores);
    }

    /** All of them, equally good. */
    Matches everything() {
        FixedBitSet found = new FixedBitSet(Math.max(1, size));
        found.set(0, size);
        return new Matches(found, new float[Math.max(1, size)]);
    }

    long bytes() {
        return bytes;
    }
}
