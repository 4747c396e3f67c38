package org.ramure.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deux mots|2",
                "l'élan aujourd’hui|2",
                "peut-être 3,5 fois|3",
                "— … « oui » !|1",
                "fin. Début|2",
                "un, deux|2",
                "**gras** et `code`|3",
                "![un texte de remplacement](x.png) image|1"
            })
    void countsWhatAReaderMeets(String markdown, int words) {
        assertThat(Markdown.countWords(Markdown.parse(markdown))).isEqualTo(words);
    }
}
