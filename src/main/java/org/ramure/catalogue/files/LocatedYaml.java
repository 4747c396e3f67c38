package org.ramure.catalogue.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ramure.catalogue.spi.YamlNode;

/**
 * A YAML value with its lines. The value of a key has the line of its key. Only values written
 * without quotes are numbers, booleans or nothing, as in YAML 1.2.
 */
public final class LocatedYaml implements YamlNode {

    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,9}");

    /** What a value is. */
    public enum Kind {
        MISSING,
        PLAIN,
        QUOTED,
        BLOCK,
        LIST,
        MAP
    }

    private final Kind kind;
    private final int line;
    private final String scalar;
    private final List<LocatedYaml> items;
    private final Map<String, LocatedYaml> entries;

    private LocatedYaml(
            Kind kind,
            int line,
            String scalar,
            List<LocatedYaml> items,
            Map<String, LocatedYaml> entries) {
        this.kind = kind;
        this.line = line;
        this.scalar = scalar;
        this.items = items;
        this.entries = entries;
    }

    /** A map with nothing in it, such as absent front matter. */
    public static LocatedYaml emptyMap(int line) {
        return new LocatedYaml(Kind.MAP, line, "", List.of(), Map.of());
    }

    static LocatedYaml scalar(Kind kind, int line, String text) {
        boolean nothing = kind == Kind.PLAIN && isNothing(text);
        return new LocatedYaml(nothing ? Kind.MISSING : kind, line, text, List.of(), Map.of());
    }

    static LocatedYaml list(int line, List<LocatedYaml> items) {
        return new LocatedYaml(Kind.LIST, line, "", List.copyOf(items), Map.of());
    }

    static LocatedYaml map(int line, Map<String, LocatedYaml> entries) {
        return new LocatedYaml(Kind.MAP, line, "", List.of(), entries);
    }

    private static boolean isNothing(String text) {
        return text.isEmpty() || text.equals("~") || text.equals("null");
    }

    LocatedYaml atLine(int other) {
        return other == line ? this : new LocatedYaml(kind, other, scalar, items, entries);
    }

    public Kind kind() {
        return kind;
    }

    @Override
    public int line() {
        return line;
    }

    /**
     * The line of a line of this text, counted from 0: known for block texts, else the value's own.
     */
    public int lineOfText(int index) {
        return kind == Kind.BLOCK ? line + 1 + index : line;
    }

    @Override
    public boolean isMissing() {
        return kind == Kind.MISSING;
    }

    @Override
    public boolean isList() {
        return kind == Kind.LIST;
    }

    @Override
    public boolean isMap() {
        return kind == Kind.MAP;
    }

    @Override
    public LocatedYaml get(String key) {
        LocatedYaml found = entries.get(key);
        return found != null ? found : scalar(Kind.PLAIN, line, "");
    }

    @Override
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** Values of a map with their keys, in file order. */
    public Map<String, LocatedYaml> entries() {
        return entries;
    }

    @Override
    public List<YamlNode> items() {
        return List.copyOf(items);
    }

    /** The items of a list, as they are kept. */
    public List<LocatedYaml> elements() {
        return items;
    }

    private boolean isScalar() {
        return kind == Kind.PLAIN || kind == Kind.QUOTED || kind == Kind.BLOCK;
    }

    @Override
    public Optional<String> text() {
        return isScalar() ? Optional.of(scalar) : Optional.empty();
    }

    @Override
    public String textOrEmpty() {
        return isScalar() ? scalar : "";
    }

    @Override
    public Optional<Integer> integer() {
        return kind == Kind.PLAIN && INTEGER.matcher(scalar).matches()
                ? Optional.of(Integer.valueOf(scalar))
                : Optional.empty();
    }

    @Override
    public Optional<Boolean> bool() {
        return kind == Kind.PLAIN && (scalar.equals("true") || scalar.equals("false"))
                ? Optional.of(scalar.equals("true"))
                : Optional.empty();
    }
}
