package org.ramure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** French and English say the same things, and the code asks for nothing that neither says. */
class TranslationsTests {

    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern KEY =
            Pattern.compile(
                    "\"((?:shell|learning|pathways|people|mail|catalogue|assessment|competences|attestations|cohorts|portfolio)\\.[a-zA-Z0-9]+(?:\\.[a-zA-Z0-9]+)*)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(texts("en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(texts("fr").stringPropertyNames());
    }

    @Test
    void bothLanguagesUseTheSameArguments() throws IOException {
        Properties english = texts("en");
        texts("fr")
                .forEach((key, french) ->
                        assertThat(arguments(english.getProperty((String) key)))
                                .as((String) key)
                                .isEqualTo(arguments((String) french)));
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        Set<String> known = texts("fr").stringPropertyNames();
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher keys = KEY.matcher(Files.readString(file));
                while (keys.find()) {
                    if (!known.contains(keys.group(1))
                            && known.stream().noneMatch(k -> k.startsWith(keys.group(1) + "."))) {
                        missing.add(file.getFileName() + ": " + keys.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noTextWithArgumentsHasAStraightApostrophe() throws IOException {
        for (String language : List.of("fr", "en")) {
            Properties texts = texts(language);
            assertThat(texts.stringPropertyNames())
                    .allSatisfy(key -> {
                        String text = texts.getProperty(key);
                        if (ARGUMENT.matcher(text).find()) {
                            assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                        }
                    });
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(r -> r.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String language) throws IOException {
        Properties all = new Properties();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("_" + language + ".properties"))
                            .toList()) {
                try (var reader =
                        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        }
        return all;
    }
}
