package org.ramure.competences.positioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.spi.ActivityFile;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.Language;
import org.ramure.shared.Markdown;
import org.ramure.shared.SafeHtml;
import org.yaml.snakeyaml.Yaml;

/** A content file written in a test; remembers what was found wrong with it. */
final class WrittenFile implements ActivityFile, Problems {

    private final Object frontMatter;
    private final String body;
    final List<String> errors = new ArrayList<>();
    final List<String> warnings = new ArrayList<>();

    WrittenFile(String frontMatter, String body) {
        this.frontMatter = new Yaml().load(frontMatter);
        this.body = body;
    }

    @Override
    public Language language() {
        return Language.FR;
    }

    @Override
    public int minutes() {
        return 5;
    }

    @Override
    public YamlNode data() {
        return new Value(frontMatter);
    }

    @Override
    public String body() {
        return body;
    }

    @Override
    public Node bodyTree() {
        return Markdown.parse(body);
    }

    @Override
    public SafeHtml html(String markdown, YamlNode at) {
        return Markdown.toHtml(markdown);
    }

    @Override
    public SafeHtml bodyHtml() {
        return Markdown.toHtml(body);
    }

    @Override
    public String mediaAddress(YamlNode at) {
        return at.textOrEmpty();
    }

    @Override
    public Problems problems() {
        return this;
    }

    @Override
    public void error(YamlNode at, String message, String remedy) {
        errors.add(message + " — " + remedy);
    }

    @Override
    public void warning(YamlNode at, String message, String remedy) {
        warnings.add(message + " — " + remedy);
    }

    @Override
    public void error(int line, String message, String remedy) {
        errors.add(message + " — " + remedy);
    }

    @Override
    public void warning(int line, String message, String remedy) {
        warnings.add(message + " — " + remedy);
    }

    private record Value(@Nullable Object value) implements YamlNode {

        @Override
        public int line() {
            return 1;
        }

        @Override
        public boolean isMissing() {
            return value == null;
        }

        @Override
        public boolean isList() {
            return value instanceof List;
        }

        @Override
        public boolean isMap() {
            return value instanceof Map;
        }

        @Override
        public YamlNode get(String key) {
            return new Value(value instanceof Map<?, ?> map ? map.get(key) : null);
        }

        @Override
        public List<String> keys() {
            return value instanceof Map<?, ?> map
                    ? map.keySet().stream().map(String::valueOf).toList()
                    : List.of();
        }

        @Override
        public List<YamlNode> items() {
            return value instanceof List<?> list
                    ? list.stream().<YamlNode>map(Value::new).toList()
                    : List.of();
        }

        @Override
        public Optional<String> text() {
            return value == null || isList() || isMap()
                    ? Optional.empty()
                    : Optional.of(value.toString());
        }

        @Override
        public String textOrEmpty() {
            return text().orElse("");
        }

        @Override
        public Optional<Integer> integer() {
            return value instanceof Integer number ? Optional.of(number) : Optional.empty();
        }

        @Override
        public Optional<Boolean> bool() {
            return value instanceof Boolean truth ? Optional.of(truth) : Optional.empty();
        }
    }
}
