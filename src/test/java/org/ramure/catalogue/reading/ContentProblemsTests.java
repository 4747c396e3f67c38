package org.ramure.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ramure.catalogue.TestContent.COURSE;
import static org.ramure.catalogue.TestContent.PATHWAY;
import static org.ramure.catalogue.TestContent.QUIZ;
import static org.ramure.catalogue.TestContent.TEXT;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ramure.catalogue.ContentProblem.Severity;
import org.ramure.catalogue.TestContent;

/** One fault a content folder, each with its file, its line and its words. */
class ContentProblemsTests {

    private static final String WORD = "vocabularies/glossaire.yaml";

    @TempDir Path folder;

    @Test
    void findsNothingWrongInSoundContent() {
        Content content = TestContent.in(folder).read();

        assertThat(content.problems()).isEmpty();
        assertThat(content.pathways()).hasSize(1);
    }

    static Stream<Arguments> faultsInSheets() {
        return Stream.of(
                fault(
                        "broken YAML",
                        COURSE,
                        8,
                        "n’est pas refermé",
                        c ->
                                c.replace(
                                        COURSE,
                                        "title: {fr: \"Cours alpha\"}",
                                        "title: {fr: \"Cours")),
                fault(
                        "duplicate key",
                        COURSE,
                        3,
                        "déjà donnée ligne 2",
                        c -> c.replace(COURSE, "version: 1.0.0", "slug: alpha\nversion: 1.0.0")),
                fault(
                        "missing licence",
                        COURSE,
                        1,
                        "Il manque « licence »",
                        c -> c.replace(COURSE, "licence: CC-BY-SA-4.0\n", "")),
                fault(
                        "unknown key",
                        COURSE,
                        4,
                        "« statut » n’est pas connue",
                        c -> c.replace(COURSE, "status: active", "statut: active")),
                fault(
                        "slug and folder differ",
                        COURSE,
                        2,
                        "n’est pas le nom",
                        c -> c.replace(COURSE, "slug: alpha", "slug: beta")),
                fault(
                        "language without texts",
                        COURSE,
                        8,
                        "« title » n’a pas de texte en anglais",
                        c -> c.replace(COURSE, "languages: [fr]", "languages: [fr, en]")),
                fault(
                        "language without file",
                        COURSE,
                        21,
                        "alpha/en/bases/lire.md n’existe pas",
                        c -> c.replace(COURSE, "languages: [fr]", "languages: [fr, en]")),
                fault(
                        "negative minutes",
                        COURSE,
                        23,
                        "« minutes » vaut -5",
                        c -> c.replace(COURSE, "minutes: 1\n", "minutes: -5\n")),
                fault(
                        "zero minutes",
                        COURSE,
                        23,
                        "« minutes » vaut 0",
                        c -> c.replace(COURSE, "minutes: 1\n", "minutes: 0\n")),
                fault(
                        "absurd minutes",
                        COURSE,
                        23,
                        "« minutes » vaut 9000",
                        c -> c.replace(COURSE, "minutes: 1\n", "minutes: 9000\n")),
                fault(
                        "duplicate activity slug",
                        COURSE,
                        28,
                        "« slug: lire » est déjà pris ligne 21",
                        c -> c.replace(COURSE, "slug: verifier", "slug: lire")),
                fault(
                        "unknown type",
                        COURSE,
                        22,
                        "« film » n’est pas connu",
                        c -> c.replace(COURSE, "type: text", "type: film")),
                fault(
                        "unknown competence",
                        COURSE,
                        11,
                        "« C9 » n’existe pas",
                        c ->
                                c.replace(
                                        COURSE,
                                        "competences: [C1]\nprereq",
                                        "competences: [C9]\nprereq")),
                fault(
                        "unknown framework",
                        COURSE,
                        10,
                        "« autre » n’existe pas",
                        c -> c.replace(COURSE, "framework: grille", "framework: autre")),
                fault(
                        "module needs itself",
                        COURSE,
                        18,
                        "tournent en rond : bases → bases",
                        c ->
                                c.replace(
                                        COURSE,
                                        "    prerequisites: []",
                                        "    prerequisites: [bases]")),
                fault(
                        "unknown prerequisite",
                        COURSE,
                        12,
                        "n’est le nom d’aucun cours",
                        c ->
                                c.replace(
                                        COURSE,
                                        "prerequisites: []\nmod",
                                        "prerequisites: [nulle-part]\nmod")),
                fault(
                        "course needs itself",
                        COURSE,
                        12,
                        "tournent en rond : alpha → alpha",
                        c ->
                                c.replace(
                                        COURSE,
                                        "prerequisites: []\nmod",
                                        "prerequisites: [alpha]\nmod")),
                fault(
                        "unknown variant",
                        COURSE,
                        24,
                        "« 9h » n’est proposée par aucun",
                        c -> c.replace(COURSE, "variants: [2h, 4h]", "variants: [2h, 4h, 9h]")),
                fault(
                        "longer variant lacks an activity",
                        COURSE,
                        24,
                        "pas dans une plus longue : 4h",
                        c -> c.replace(COURSE, "variants: [2h, 4h]", "variants: [2h]")),
                fault(
                        "framework mismatch",
                        PATHWAY,
                        13,
                        "son cours « grille »|n’existe pas",
                        c -> c.replace(PATHWAY, "framework: grille", "framework: autre")),
                fault(
                        "unknown audience",
                        PATHWAY,
                        14,
                        "« martiens » n’existe pas dans vocabularies/profils",
                        c -> c.replace(PATHWAY, "[citoyens]", "[martiens]")),
                fault(
                        "unknown format",
                        PATHWAY,
                        5,
                        "« F99 » n’existe pas",
                        c -> c.replace(PATHWAY, "format: F1", "format: F99")),
                fault(
                        "unknown course",
                        PATHWAY,
                        12,
                        "« omega » n’existe pas",
                        c -> c.replace(PATHWAY, "course: alpha", "course: omega")),
                fault(
                        "empty variant",
                        PATHWAY,
                        22,
                        "« 8h » est vide",
                        c -> c.replace(PATHWAY, "{code: 4h", "{code: 8h")),
                fault(
                        "related word unknown",
                        WORD,
                        5,
                        "« rien » n’existe pas dans cette liste",
                        c -> c.replace(WORD, "{code: alliance,", "{code: alliance, see: [rien],")),
                fault(
                        "mention of a competence",
                        QUIZ,
                        9,
                        "« C9 » n’existe pas",
                        c -> c.replace(QUIZ, "competence: C1", "competence: C9")));
    }

    static Stream<Arguments> faultsInTexts() {
        return Stream.of(
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
                fault("http link", TEXT, 8, "n’est pas chiffré", c -> c.body("[là](http://a.org)")),
                fault(
                        "javascript link",
                        TEXT,
                        8,
                        "n’est pas d’un genre admis",
                        c -> c.body("[là](javascript:alert(1))")),
                fault("relative link", TEXT, 8, "ne mène nulle part", c -> c.body("[là](../b.md)")),
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
    }

    private static Arguments fault(
            String name, String file, int line, String words, Consumer<TestContent> spoil) {
        return Arguments.of(Named.of(name, spoil), file, line, words);
    }

    @ParameterizedTest
    @MethodSource({"faultsInSheets", "faultsInTexts"})
    void saysWhereAndWhat(Consumer<TestContent> spoil, String file, int line, String words) {
        var spoilt = TestContent.in(folder);
        spoil.accept(spoilt);

        Content content = spoilt.read();

        assertThat(content.problems())
                .as("problems: %s", content.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                    assertThat(problem.file()).isEqualTo(file);
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.message()).containsPattern(words);
                    assertThat(problem.remedy()).isNotBlank();
                });
    }
}
