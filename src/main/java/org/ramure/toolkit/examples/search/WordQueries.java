package org.ramure.toolkit.examples.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.ramure.shared.Language;
import org.ramure.toolkit.examples.search.WordIndex.Part;

/** Words as questions to the index, in both languages at once. */
final class WordQueries {

    private static final int MOST_WORDS = 24;
    private static final int MOST_OF_A_TEXT = 120;
    private static final float TIE = 0.1f;
    private static final int LONG_ENOUGH_TO_MISTYPE = 5;

    private WordQueries() {}

    /** Examples with all the words, in one language; empty where every word is too common. */
    static Optional<Query> all(String words) {
        return perLanguage(words, MOST_WORDS, Occur.MUST, false);
    }

    /** Examples with some of the words, one wrong letter forgiven in long ones. */
    static Optional<Query> some(String words) {
        return perLanguage(words, MOST_WORDS, Occur.SHOULD, true);
    }

    /** Examples that share words with a text. */
    static Optional<Query> like(String text) {
        return perLanguage(text, MOST_OF_A_TEXT, Occur.SHOULD, false);
    }

    private static Optional<Query> perLanguage(String words, int most, Occur each, boolean fuzzy) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        boolean said = false;
        for (Language language : Language.values()) {
            List<String> stems = Stems.words(language, words, most);
            if (!stems.isEmpty()) {
                said = true;
                BooleanQuery.Builder inLanguage = new BooleanQuery.Builder();
                stems.forEach(stem -> inLanguage.add(anywhere(language, stem, fuzzy), each));
                any.add(inLanguage.build(), Occur.SHOULD);
            }
        }
        return said ? Optional.of(any.build()) : Optional.empty();
    }

    private static Query anywhere(Language language, String stem, boolean fuzzy) {
        List<Query> places = new ArrayList<>();
        Arrays.stream(Part.values())
                .forEach(part -> {
                    Term term = new Term(part.field(language), stem);
                    places.add(new BoostQuery(new TermQuery(term), part.weight()));
                    if (fuzzy && stem.length() >= LONG_ENOUGH_TO_MISTYPE) {
                        places.add(new BoostQuery(new FuzzyQuery(term, 1, 1), part.weight() / 4));
                    }
                });
        return new DisjunctionMaxQuery(places, TIE);
    }
}
