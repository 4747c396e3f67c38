package org.ramure.assessment.quiz;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.spi.YamlNode;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** YAML for tests; {@code value} is null for what is no scalar. */
record TestYaml(
        int line,
        @Nullable String value,
        boolean plain,
        List<YamlNode> items,
        boolean isList,
        Map<String, YamlNode> entries,
        boolean isMap)
        implements YamlNode {

    static TestYaml parse(String yaml) {
        return of(new Yaml().compose(new StringReader(yaml)));
    }

    private static TestYaml of(Node node) {
        int line = node.getStartMark().getLine() + 1;
        return switch (node) {
            case ScalarNode scalar ->
                    new TestYaml(
                            line,
                            scalar.getValue(),
                            scalar.getScalarStyle() == ScalarStyle.PLAIN,
                            List.of(),
                            false,
                            Map.of(),
                            false);
            case SequenceNode list ->
                    new TestYaml(
                            line,
                            null,
                            false,
                            list.getValue().stream().map(n -> (YamlNode) of(n)).toList(),
                            true,
                            Map.of(),
                            false);
            case MappingNode map -> {
                Map<String, YamlNode> entries = new LinkedHashMap<>();
                map.getValue()
                        .forEach(t ->
                                entries.put(
                                        ((ScalarNode) t.getKeyNode()).getValue(),
                                        of(t.getValueNode())));
                yield new TestYaml(line, null, false, List.of(), false, entries, true);
            }
            default -> throw new IllegalArgumentException("no such YAML in tests");
        };
    }

    @Override
    public boolean isMissing() {
        return value == null && !isList && !isMap;
    }

    @Override
    public YamlNode get(String key) {
        YamlNode found = entries.get(key);
        return found != null
                ? found
                : new TestYaml(line, null, false, List.of(), false, Map.of(), false);
    }

    @Override
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public Optional<String> text() {
        return Optional.ofNullable(value);
    }

    @Override
    public String textOrEmpty() {
        return value == null ? "" : value;
    }

    @Override
    public Optional<Integer> integer() {
        return text().filter(t -> plain && t.matches("[0-9]{1,9}")).map(Integer::valueOf);
    }

    @Override
    public Optional<Boolean> bool() {
        return text().filter(t -> plain && t.matches("true|false")).map(Boolean::valueOf);
    }
}
