package org.ramure.catalogue.reading;

import static org.ramure.catalogue.TestContent.TEXT;
import static org.ramure.catalogue.reading.Fault.fault;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.ramure.catalogue.TestContent;

/** One fault in a text, each with its line and its words. */
class TextProblemsTests {

    @TempDir Path folder;

    static final List<Arguments> FAULTS =
            List.of(
                    fault(
                            "dead link",
                            TEXT,
                            8,
                            "« bases/absent » ne mène nulle part",
                            c -> c.body("[là](activity:bases/absent)")),
                    fault(
                            "unknown word",
                            TEXT,
                            8,
                            "« inconnu » n’est pas dans le glossaire",
                            c -> c.body("[là](glossary:inconnu)")),
                    fault(
                            "http link",
                            TEXT,
                            8,
                            "n’est pas chiffré",
                            c -> c.body("[là](http://a.org)")),
                    fault(
                            "javascript link",
                            TEXT,
                            8,
                            "n’est pas d’un genre admis",
                            c -> c.body("[là](javascript:alert(1))")),
                    fault(
                            "relative link",
                            TEXT,
                            8,
                            "ne mène nulle part",
                            c -> c.body("[là](../b.md)")),
                    fault("HTML block", TEXT, 8, "contient du HTML", c -> c.body("<div>x</div>")),
                    fault(
                            "HTML in a sentence",
                            TEXT,
                            8,
                            "contient du HTML",
                            c -> c.body("du <b>gras</b>")),
                    fault("title of level 1", TEXT, 8, "premier niveau", c -> c.body("# Titre")),
                    fault(
                            "missing medium",
                            TEXT,
                            8,
                            "« x.png » n’existe pas",
                            c -> c.body("![Un x](media/x.png)")),
                    fault(
                            "medium without licence",
                            TEXT,
                            8,
                            "n’a ni licence ni auteur",
                            c ->
                                    c.body("![Un x](media/x.png)")
                                            .write("alpha/fr/bases/media/x.png", "x")),
                    fault(
                            "image without words",
                            TEXT,
                            8,
                            "pas de texte de remplacement",
                            c -> c.body("![](media/x.png)")),
                    fault(
                            "medium elsewhere",
                            TEXT,
                            8,
                            "n’est pas dans le dossier media",
                            c -> c.body("![Un x](https://a.org/x.png)")),
                    fault(
                            "licence missing in the list",
                            "alpha/fr/bases/media/media.yaml",
                            2,
                            "Il manque « licence »",
                            c ->
                                    c.write("alpha/fr/bases/media/x.png", "x")
                                            .write(
                                                    "alpha/fr/bases/media/media.yaml",
                                                    "files:\n  - {file: x.png, author: \"A\"}\n")
                                            .body("![Un x](media/x.png)")),
                    fault(
                            "front matter without end",
                            TEXT,
                            1,
                            "n’est pas refermé",
                            c -> c.write(TEXT, "---\nsources: []\n")),
                    fault(
                            "empty text",
                            TEXT,
                            0,
                            "Ce texte est vide",
                            c -> c.write(TEXT, "---\nsources: []\n---\n")));

    @ParameterizedTest
    @FieldSource("FAULTS")
    void saysWhereAndWhat(Consumer<TestContent> spoil, String file, int line, String words) {
        Fault.assertIsReported(TestContent.in(folder), spoil, file, line, words);
    }
}
