package org.ramure.competences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.ContentStatus;
import org.ramure.catalogue.Framework;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.LocalizedText;
import org.yaml.snakeyaml.Yaml;

/** The framework of {@code courses/}, read without the catalogue. */
public final class TestFrameworks {

    public static final String SLUG = "piloter-l-innovation-societale";
    private static final Framework REAL = read();

    private TestFrameworks() {}

    public static Framework real() {
        return REAL;
    }

    /** The same framework at a later version. */
    public static Framework atVersion(String version) {
        return new Framework(
                REAL.id(),
                REAL.slug(),
                version,
                REAL.status(),
                REAL.title(),
                REAL.description(),
                REAL.provenance(),
                REAL.levels(),
                REAL.competences());
    }

    private static Framework read() {
        try (var reader =
                Files.newBufferedReader(Path.of("courses", "frameworks", SLUG + ".yaml"))) {
            Map<String, Object> root = new Yaml().load(reader);
            return new Framework(
                    UUID.fromString(text(root, "id")),
                    text(root, "slug"),
                    text(root, "version"),
                    ContentStatus.ACTIVE,
                    localized(root.get("title")),
                    localized(root.get("description")),
                    provenance(root.get("provenance")),
                    list(root.get("levels")).stream().map(TestFrameworks::level).toList(),
                    list(root.get("competences")).stream()
                            .map(TestFrameworks::competence)
                            .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Framework.Level level(Map<String, Object> map) {
        return new Framework.Level(
                (Integer) map.getOrDefault("number", 0),
                localized(map.get("label")),
                localized(map.get("description")),
                provenance(map.get("provenance")));
    }

    private static Framework.Competence competence(Map<String, Object> map) {
        return new Framework.Competence(
                text(map, "code"),
                localized(map.get("label")),
                localized(map.get("summary")),
                provenance(map.get("provenance")),
                list(map.get("practices")).stream().map(TestFrameworks::practice).toList());
    }

    private static Framework.Practice practice(Map<String, Object> map) {
        return new Framework.Practice(
                text(map, "id"),
                (Integer) map.getOrDefault("level", 0),
                localized(map.get("text")),
                provenance(map.get("provenance")));
    }

    private static String text(Map<String, Object> map, String key) {
        return String.valueOf(map.get(key));
    }

    private static LocalizedText localized(@Nullable Object value) {
        Map<String, Object> map = map(value);
        return LocalizedText.of(text(map, "fr"), text(map, "en"));
    }

    private static Provenance provenance(@Nullable Object value) {
        Map<String, Object> map = map(value);
        return new Provenance(
                Provenance.Tag.valueOf(text(map, "tag")),
                String.valueOf(map.getOrDefault("source", "")),
                String.valueOf(map.getOrDefault("note", "")));
    }

    @SuppressWarnings("unchecked") // YAML maps have text keys here
    private static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // lists of maps, see above
    private static List<Map<String, Object>> list(@Nullable Object value) {
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }
}
