package org.ramure.catalogue.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Vocabulary;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /glossaire/mots/{language}}: all words with their definitions as JSON, from which
 * {@code frontend/js/glossary.js} shows one beside the text that uses it.
 */
@RestController
class GlossaryWordsController {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Catalogue catalogue;
    private final Translations translations;

    GlossaryWordsController(Catalogue catalogue, Translations translations) {
        this.catalogue = catalogue;
        this.translations = translations;
    }

    /** What the dialog says, and the words by their code. */
    record Words(Map<String, String> texts, Map<String, Word> words) {}

    record Word(String label, String definition, List<String> see) {}

    @GetMapping("/glossaire/mots/{language}")
    ResponseEntity<Words> words(@PathVariable String language) {
        Optional<Language> known = Language.ofCode(language);
        return known.map(one ->
                        ResponseEntity.ok()
                                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                                .body(in(one)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Words in(Language language) {
        Map<String, Word> words = new LinkedHashMap<>();
        catalogue.vocabulary("glossaire").stream()
                .map(Vocabulary::terms)
                .flatMap(List::stream)
                .forEach(term ->
                        words.put(
                                term.code(),
                                new Word(
                                        term.label().in(language),
                                        term.definition().in(language),
                                        term.see())));
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : List.of("close", "all", "see")) {
            texts.put(key, translations.text(language, "catalogue.glossary." + key));
        }
        return new Words(texts, words);
    }
}
