package org.ramure.catalogue.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.spi.Problems;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML into nodes and never into objects: no tag is obeyed, no alias followed, nesting is
 * bounded, a key given twice is a problem.
 */
public final class YamlReader {

    private static final int DEEPEST = 30;
    private static final Resolver TAGS_BY_SHAPE = new ShapeResolver();

    private YamlReader() {}

    /** The document, or nothing when it cannot be read at all; says why to {@code problems}. */
    public static Optional<LocatedYaml> read(String yaml, Problems problems) {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setAllowRecursiveKeys(false);
        limits.setCodePointLimit((int) ContentFolder.LARGEST_TEXT);
        try {
            Composer composer =
                    new Composer(
                            new ParserImpl(new StreamReader(yaml), limits), TAGS_BY_SHAPE, limits);
            @Nullable Node document = composer.getSingleNode();
            return Optional.of(
                    document == null ? LocatedYaml.emptyMap(1) : located(document, problems));
        } catch (MarkedYAMLException e) {
            YamlComplaints.report(e, problems);
        } catch (YAMLException e) {
            YamlComplaints.reportLimit(yaml, e, problems);
        }
        return Optional.empty();
    }

    private static LocatedYaml located(Node node, Problems problems) {
        int line = line(node);
        if (!isPlainTag(node.getTag())) {
            problems.error(
                    line,
                    "Une étiquette YAML (« " + shown(node.getTag()) + " ») n’est pas acceptée.",
                    "Effacez-la : une valeur s’écrit seule, entre guillemets si c’est un texte.");
        }
        return switch (node) {
            case MappingNode map -> LocatedYaml.map(line, entries(map, problems));
            case SequenceNode list -> LocatedYaml.list(line, items(list, problems));
            case ScalarNode scalar -> LocatedYaml.scalar(kind(scalar), line, scalar.getValue());
            default -> LocatedYaml.emptyMap(line);
        };
    }

    private static List<LocatedYaml> items(SequenceNode list, Problems problems) {
        List<LocatedYaml> items = new ArrayList<>();
        for (Node item : list.getValue()) {
            items.add(located(item, problems));
        }
        return items;
    }

    private static Map<String, LocatedYaml> entries(MappingNode map, Problems problems) {
        Map<String, LocatedYaml> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            Node key = tuple.getKeyNode();
            if (!(key instanceof ScalarNode name)) {
                problems.error(
                        line(key),
                        "Une clé doit être un mot.",
                        "Écrivez « clé: valeur » sur cette ligne.");
                continue;
            }
            LocatedYaml value = located(tuple.getValueNode(), problems).atLine(line(key));
            LocatedYaml first = entries.putIfAbsent(name.getValue(), value);
            if (first != null) {
                problems.error(
                        line(key),
                        "La clé « "
                                + name.getValue()
                                + " » est déjà donnée ligne "
                                + first.line()
                                + ".",
                        "Gardez une seule des deux.");
            }
        }
        return entries;
    }

    private static LocatedYaml.Kind kind(ScalarNode scalar) {
        ScalarStyle style = scalar.getScalarStyle();
        if (style == ScalarStyle.LITERAL) {
            return LocatedYaml.Kind.BLOCK;
        }
        return style == ScalarStyle.PLAIN ? LocatedYaml.Kind.PLAIN : LocatedYaml.Kind.QUOTED;
    }

    private static int line(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    }

    private static boolean isPlainTag(Tag tag) {
        return tag.equals(Tag.STR) || tag.equals(Tag.SEQ) || tag.equals(Tag.MAP);
    }

    private static String shown(Tag tag) {
        return tag.getValue().replace("tag:yaml.org,2002:", "!!");
    }

    /** Gives every value without a tag the tag of its shape, so that any other one was written. */
    private static final class ShapeResolver extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // Numbers and booleans are recognised by LocatedYaml, as YAML 1.2 writes them.
        }

        @Override
        public Tag resolve(NodeId kind, @Nullable String value, boolean implicit) {
            return switch (kind) {
                case sequence -> Tag.SEQ;
                case mapping -> Tag.MAP;
                default -> Tag.STR;
            };
        }
    }
}
