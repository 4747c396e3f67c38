package org.ramure.toolkit.examples.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.ramure.shared.Language;

/**
 * Words as they are compared: lower case, without accents, elisions and endings, the most common
 * ones left out. Accents go before endings, so that whoever types none finds the same.
 */
final class Stems {

    private static final int LONGEST_ACCENT = 4;
    private static final CharArraySet FRENCH_STOPS = folded(FrenchAnalyzer.getDefaultStopSet());

    private static final Analyzer FRENCH =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    Tokenizer words = new StandardTokenizer();
                    TokenStream stream = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
                    stream = new ASCIIFoldingFilter(new LowerCaseFilter(stream));
                    stream = new StopFilter(stream, FRENCH_STOPS);
                    return new TokenStreamComponents(words, new FrenchLightStemFilter(stream));
                }
            };

    private static final Analyzer ENGLISH =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    Tokenizer words = new StandardTokenizer();
                    TokenStream stream = new EnglishPossessiveFilter(words);
                    stream = new ASCIIFoldingFilter(new LowerCaseFilter(stream));
                    stream = new StopFilter(stream, EnglishAnalyzer.getDefaultStopSet());
                    return new TokenStreamComponents(words, new PorterStemFilter(stream));
                }
            };

    private Stems() {}

    static Analyzer of(Language language) {
        return language == Language.FR ? FRENCH : ENGLISH;
    }

    /** The different words of a text, at most {@code most}. */
    static List<String> words(Language language, String text, int most) {
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream stream = of(language).tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (words.size() < most && stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException neverFromAString) {
            throw new UncheckedIOException(neverFromAString);
        }
        return List.copyOf(words);
    }

    private static CharArraySet folded(CharArraySet words) {
        CharArraySet all = new CharArraySet(words.size(), false);
        for (Object word : words) {
            char[] letters = (char[]) word;
            char[] plain = new char[letters.length * LONGEST_ACCENT];
            int length = ASCIIFoldingFilter.foldToASCII(letters, 0, plain, 0, letters.length);
            all.add(new String(plain, 0, length));
        }
        return CharArraySet.unmodifiableSet(all);
    }
}
