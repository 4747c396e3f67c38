package org.ramure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.json.JsonParserFactory;

/** What the documents say of the tree, the settings and the classes is so. */
class DocumentationTests {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final List<Path> CONFIGURATION =
            List.of(
                    Path.of("src/main/resources/application.properties"),
                    Path.of("src/main/resources/application-demo.properties"));
    private static final Path DECISIONS = Path.of("docs/decisions");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)");
    private static final Pattern SETTING_ROW = Pattern.compile("(?m)^\\| `(RAMURE_[A-Z_]+)`");
    private static final Pattern SET = Pattern.compile("(?m)^(ramure\\.[a-z.-]+)=");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(RAMURE_[A-Z_]+)");
    private static final Pattern DOCUMENT = Pattern.compile("\\b(docs/[\\w/.-]+\\.md)\\b");
    private static final Pattern CLASS = Pattern.compile("`([a-z][a-z.]*\\.[A-Z]\\w+)`");

    @Test
    void linksInsideTheRepositoryLeadSomewhere() throws IOException {
        SortedSet<String> broken = new TreeSet<>();
        for (Path document : documents()) {
            LINK.matcher(FENCED.matcher(Files.readString(document)).replaceAll(""))
                    .results()
                    .map(match -> match.group(1))
                    .filter(target -> !target.contains(":"))
                    .filter(target -> !Files.exists(document.resolveSibling(target)))
                    .forEach(target -> broken.add(document + " -> " + target));
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void theTableOfSettingsListsEverySettingAndNoOther() throws IOException {
        SortedSet<String> settings = new TreeSet<>();
        for (Path file : CONFIGURATION) {
            settings.addAll(found(PLACEHOLDER, read(file)));
        }
        settings.addAll(settingsOfModules());

        assertThat(found(SETTING_ROW, read(Path.of("docs/how-to/configure.md"))))
                .as("docs/how-to/configure.md against application.properties and *Settings records")
                .isEqualTo(settings);
    }

    @Test
    void theIndexOfDecisionsListsEveryDecision() throws IOException {
        String index = read(DECISIONS.resolve("README.md"));
        try (Stream<Path> files = Files.list(DECISIONS)) {
            List<String> rows =
                    files.filter(file -> file.getFileName().toString().matches("\\d{8}-.*\\.md"))
                            .sorted()
                            .map(DocumentationTests::indexRow)
                            .toList();

            assertThat(index.lines().filter(line -> line.startsWith("- [")).toList())
                    .as("docs/decisions/README.md")
                    .isEqualTo(rows);
        }
    }

    @Test
    void theGlossaryNamesClassesThatExist() {
        SortedSet<String> missing = found(CLASS, read(Path.of("docs/glossary.md")));
        missing.removeIf(name ->
                Files.exists(
                        Path.of("src/main/java/org/ramure", name.replace('.', '/') + ".java")));

        assertThat(missing).isEmpty();
    }

    @Test
    void documentsNamedInTheCodeExist() throws IOException {
        SortedSet<String> missing = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            sources.filter(file -> file.toString().matches(".*\\.(java|properties|sql)"))
                    .forEach(file -> missing.addAll(found(DOCUMENT, read(file))));
        }
        missing.addAll(found(DOCUMENT, read(Path.of("pom.xml"))));
        missing.removeIf(name -> Files.exists(Path.of(name)));

        assertThat(missing).isEmpty();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(Path.of("docs"));
                Stream<Path> courses = Files.list(Path.of("courses"))) {
            return Stream.of(top, docs, courses)
                    .flatMap(paths -> paths)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList();
        }
    }

    /**
     * The variables of the {@code …Settings} records, from the lists the compiler writes, but for
     * those that application.properties names itself.
     */
    private static SortedSet<String> settingsOfModules() throws IOException {
        SortedSet<String> named = new TreeSet<>();
        CONFIGURATION.forEach(file -> named.addAll(found(SET, read(file))));
        SortedSet<String> variables = new TreeSet<>();
        var lists = RamureApplication.class.getClassLoader().getResources(METADATA);
        while (lists.hasMoreElements()) {
            try (var stream = lists.nextElement().openStream()) {
                propertiesIn(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                        .filter(property -> property.startsWith("ramure."))
                        .filter(property -> !named.contains(property))
                        .forEach(property -> variables.add(variable(property)));
            }
        }
        return variables;
    }

    private static Stream<String> propertiesIn(String metadata) {
        var properties =
                (List<?>) JsonParserFactory.getJsonParser().parseMap(metadata).get("properties");
        return Objects.requireNonNullElse(properties, List.of()).stream()
                .map(property -> String.valueOf(((Map<?, ?>) property).get("name")));
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    private static String indexRow(Path decision) {
        String title = read(decision).lines().findFirst().orElseThrow().substring("# ".length());
        return "- [%s](%s)".formatted(title, decision.getFileName());
    }

    private static SortedSet<String> found(Pattern pattern, String text) {
        SortedSet<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
