package org.ramure.toolkit.sheet.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.sheet.SheetField;
import org.ramure.toolkit.sheet.SheetField.Column;
import org.ramure.toolkit.sheet.SheetField.Kind;
import org.ramure.toolkit.sheet.SheetField.Option;
import org.ramure.toolkit.sheet.SheetField.Range;
import org.ramure.toolkit.sheet.SheetField.Row;

/** Reads the fields of one sheet; scales are named once and used by many. */
final class FieldReader {

    private static final int MOST_ROWS = 40;

    private final Problems problems;
    private final Map<String, List<Option>> scales = new HashMap<>();

    FieldReader(YamlNode sheet, Problems problems) {
        this.problems = problems;
        List<YamlNode> all = sheet.get("scales").items();
        Said.unique(all, "id", problems);
        all.forEach(scale -> scales.put(scale.get("id").textOrEmpty(), options(scale)));
    }

    SheetField field(YamlNode node) {
        Kind kind = kind(node.get("kind"));
        List<YamlNode> columns = node.get("columns").items();
        List<YamlNode> rows = node.get("rows").items();
        Said.unique(columns, "id", problems);
        Said.unique(rows, "id", problems);
        return new SheetField(
                node.get("id").textOrEmpty(),
                kind,
                node.get("label").localized(),
                node.get("hint").localized(),
                node.get("required").bool().orElse(false),
                kind == Kind.CHOICE || kind == Kind.CHECKS ? chosen(node) : List.of(),
                kind == Kind.LIST ? lines(node) : rows.stream().map(FieldReader::row).toList(),
                columns.stream().map(this::column).toList(),
                range(node));
    }

    private static Kind kind(YamlNode node) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(node.textOrEmpty())) {
                return kind;
            }
        }
        return Kind.TEXT;
    }

    private static Row row(YamlNode node) {
        return new Row(node.get("id").textOrEmpty(), node.get("label").localized());
    }

    private List<Row> lines(YamlNode node) {
        int most = Math.clamp(node.get("most").integer().orElse(10), 1, MOST_ROWS);
        LocalizedText item = node.get("item").localized();
        return lines(item, most);
    }

    /** Rows {@code r1} to {@code rN}, each named after what it holds. */
    static List<Row> lines(LocalizedText item, int most) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= most; i++) {
            rows.add(
                    new Row(
                            "r" + i,
                            LocalizedText.of(
                                    numbered(item.in(Language.FR), i),
                                    numbered(item.in(Language.EN), i))));
        }
        return List.copyOf(rows);
    }

    private static String numbered(String item, int number) {
        return (item + " " + number).strip();
    }

    private Column column(YamlNode node) {
        Kind kind = kind(node.get("kind"));
        return new Column(
                node.get("id").textOrEmpty(),
                node.get("label").localized(),
                kind,
                kind == Kind.CHOICE ? chosen(node) : List.of(),
                range(node));
    }

    private List<Option> chosen(YamlNode node) {
        Optional<String> scale = node.get("scale").text();
        if (scale.isEmpty()) {
            List<Option> own = options(node);
            if (own.size() < 2) {
                problems.error(
                        node,
                        "Un choix demande au moins deux options.",
                        "Complétez « options », ou nommez une « scale ».");
            }
            return own;
        }
        List<Option> known = scales.get(scale.get());
        if (known == null) {
            problems.error(
                    node.get("scale"),
                    "L’échelle « " + scale.get() + " » n’est pas dans cette fiche.",
                    "Ajoutez-la sous « scales », ou corrigez son nom.");
            return List.of();
        }
        return known;
    }

    private List<Option> options(YamlNode node) {
        List<YamlNode> items = node.get("options").items();
        Said.unique(items, "id", problems);
        return items.stream()
                .map(option ->
                        new Option(
                                option.get("id").textOrEmpty(),
                                option.get("text").localized(),
                                option.get("points").integer().orElse(0)))
                .toList();
    }

    private Range range(YamlNode node) {
        Optional<BigDecimal> min = number(node.get("min"));
        Optional<BigDecimal> max = number(node.get("max"));
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            problems.error(
                    node.get("max"),
                    "Le plus grand nombre permis est au-dessous du plus petit.",
                    "Corrigez « min » ou « max ».");
        }
        return new Range(min, max, node.get("unit").localized());
    }

    private static Optional<BigDecimal> number(YamlNode node) {
        return node.text()
                .filter(text -> text.matches("-?\\d{1,12}(\\.\\d{1,6})?"))
                .map(BigDecimal::new);
    }
}
