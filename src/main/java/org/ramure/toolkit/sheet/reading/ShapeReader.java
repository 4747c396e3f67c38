package org.ramure.toolkit.sheet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.sheet.CharterPlan;
import org.ramure.toolkit.sheet.MatrixPlan;
import org.ramure.toolkit.sheet.SheetField;
import org.ramure.toolkit.sheet.SheetField.Column;
import org.ramure.toolkit.sheet.SheetField.Kind;
import org.ramure.toolkit.sheet.SheetField.Option;
import org.ramure.toolkit.sheet.SheetField.Range;
import org.ramure.toolkit.sheet.SheetField.Row;
import org.ramure.toolkit.sheet.SheetSection;
import org.ramure.toolkit.sheet.Weights;

/** Reads the matrix or the charter of a sheet, and the fields in which their answers are kept. */
final class ShapeReader {

    private static final int MOST_CARDS = 40;

    private final YamlNode sheet;
    private final Problems problems;

    ShapeReader(YamlNode sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    Optional<MatrixPlan> matrix() {
        YamlNode node = sheet.get("matrix");
        if (node.isMissing()) {
            return Optional.empty();
        }
        List<MatrixPlan.Line> rows = lines(node.get("rows"));
        List<MatrixPlan.Line> columns = lines(node.get("columns"));
        Optional<Weights> weights = weights(node, rows.size(), columns.size());
        List<List<LocalizedText>> places =
                node.get("places").items().stream()
                        .map(row -> row.items().stream().map(YamlNode::localized).toList())
                        .toList();
        if (places.size() != rows.size()
                || places.stream().anyMatch(row -> row.size() != columns.size())) {
            problems.error(
                    node.get("places"),
                    "Il faut un mot pour chaque case de la matrice.",
                    "Complétez « places » : une liste par ligne, un texte par colonne.");
            return Optional.empty();
        }
        return weights.map(w ->
                new MatrixPlan(
                        rows, columns, w, places, node.get("cards").get("label").localized()));
    }

    private List<MatrixPlan.Line> lines(YamlNode list) {
        Said.unique(list.items(), "id", problems);
        return list.items().stream()
                .map(line ->
                        new MatrixPlan.Line(
                                line.get("id").textOrEmpty(),
                                line.get("label").localized(),
                                line.get("hint").localized(),
                                line.get("months").integer().orElse(0)))
                .toList();
    }

    private Optional<Weights> weights(YamlNode node, int rows, int columns) {
        int total = node.get("total").integer().orElse(100);
        List<List<Integer>> weights =
                node.get("weights").items().stream()
                        .map(row -> row.items().stream().map(w -> w.integer().orElse(-1)).toList())
                        .toList();
        Optional<Weights> sound =
                rows == columns && weights.size() == rows
                        ? Weights.of(weights, total)
                        : Optional.empty();
        if (sound.isEmpty()) {
            problems.error(
                    node.get("weights"),
                    "Les poids doivent former un carré dont chaque ligne et chaque colonne font "
                            + total
                            + ".",
                    "Corrigez les poids, ou « total ».");
        }
        return sound;
    }

    /** Where the weights and the cards of a matrix are kept. */
    SheetSection section(MatrixPlan plan) {
        return new SheetSection(
                MatrixPlan.WEIGHTS,
                LocalizedText.of("Les actions de la matrice", "The actions of the matrix"),
                LocalizedText.EMPTY,
                false,
                List.of(
                        plain(MatrixPlan.WEIGHTS, Kind.LINE, LocalizedText.of("Poids", "Weights")),
                        cards(plan)));
    }

    private SheetField cards(MatrixPlan plan) {
        int most =
                Math.clamp(
                        sheet.get("matrix").get("cards").get("most").integer().orElse(MOST_CARDS),
                        1,
                        MOST_CARDS);
        return new SheetField(
                MatrixPlan.CARDS,
                Kind.LIST,
                LocalizedText.of("Actions", "Actions"),
                LocalizedText.EMPTY,
                false,
                List.of(),
                FieldReader.lines(plan.card(), most),
                List.of(
                        column(MatrixPlan.WHAT, "Action", "Action", Kind.LINE),
                        new Column(
                                MatrixPlan.CELL,
                                LocalizedText.of("Case", "Cell"),
                                Kind.CHOICE,
                                cells(plan),
                                Range.ANY),
                        column(MatrixPlan.WHEN, "Date visée", "Target date", Kind.DATE)),
                Range.ANY);
    }

    private static List<Option> cells(MatrixPlan plan) {
        List<Option> cells = new ArrayList<>();
        for (int r = 0; r < plan.rows().size(); r++) {
            for (int c = 0; c < plan.columns().size(); c++) {
                cells.add(
                        new Option(
                                plan.cell(r, c),
                                both(plan.rows().get(r).label(), plan.columns().get(c).label()),
                                0));
            }
        }
        return List.copyOf(cells);
    }

    private static LocalizedText both(LocalizedText one, LocalizedText other) {
        return LocalizedText.of(
                one.in(org.ramure.shared.Language.FR)
                        + " × "
                        + other.in(org.ramure.shared.Language.FR),
                one.in(org.ramure.shared.Language.EN)
                        + " × "
                        + other.in(org.ramure.shared.Language.EN));
    }

    private static SheetField plain(String id, Kind kind, LocalizedText label) {
        return new SheetField(
                id,
                kind,
                label,
                LocalizedText.EMPTY,
                false,
                List.of(),
                List.of(),
                List.of(),
                Range.ANY);
    }

    private static Column column(String id, String french, String english, Kind kind) {
        return new Column(id, LocalizedText.of(french, english), kind, List.of(), Range.ANY);
    }

    Optional<CharterPlan> charter() {
        YamlNode node = sheet.get("charter");
        if (node.isMissing()) {
            return Optional.empty();
        }
        Said.unique(node.get("positions").items(), "id", problems);
        Said.unique(node.get("moments").items(), "id", problems);
        Said.unique(node.get("families").items(), "id", problems);
        Said.unique(
                node.get("families").items().stream()
                        .flatMap(family -> family.get("levers").items().stream())
                        .toList(),
                "id",
                problems);
        return Optional.of(
                new CharterPlan(
                        node.get("positions").items().stream()
                                .map(p ->
                                        new Option(
                                                p.get("id").textOrEmpty(),
                                                p.get("label").localized(),
                                                0))
                                .toList(),
                        node.get("moments").items().stream().map(ShapeReader::moment).toList(),
                        node.get("families").items().stream().map(ShapeReader::family).toList()));
    }

    private static CharterPlan.Moment moment(YamlNode node) {
        return new CharterPlan.Moment(
                node.get("id").textOrEmpty(),
                node.get("label").localized(),
                node.get("text").localized());
    }

    private static CharterPlan.Family family(YamlNode node) {
        return new CharterPlan.Family(
                node.get("id").textOrEmpty(),
                node.get("title").localized(),
                node.get("text").localized(),
                node.get("levers").items().stream()
                        .map(lever ->
                                new CharterPlan.Lever(
                                        lever.get("id").textOrEmpty(),
                                        lever.get("title").localized(),
                                        lever.get("question").localized()))
                        .toList());
    }

    /** Where positions, comments and wordings are kept. */
    SheetSection section(CharterPlan plan) {
        List<Column> columns =
                Stream.concat(
                                CharterPlan.PARTIES.stream()
                                        .flatMap(party -> columnsOf(party, plan)),
                                Stream.of(
                                        column(
                                                CharterPlan.WORDING,
                                                "Formulation adoptée",
                                                "Adopted wording",
                                                Kind.TEXT)))
                        .toList();
        SheetField levers =
                new SheetField(
                        CharterPlan.LEVERS,
                        Kind.TABLE,
                        LocalizedText.of("Leviers", "Levers"),
                        LocalizedText.EMPTY,
                        false,
                        List.of(),
                        plan.levers().map(l -> new Row(l.id(), l.title())).toList(),
                        columns,
                        Range.ANY);
        return new SheetSection(
                CharterPlan.LEVERS,
                LocalizedText.of("Les leviers", "The levers"),
                LocalizedText.EMPTY,
                false,
                List.of(levers));
    }

    private static Stream<Column> columnsOf(String party, CharterPlan plan) {
        String letter = party.toUpperCase(java.util.Locale.ROOT);
        return Stream.of(
                new Column(
                        CharterPlan.POSITION + "-" + party,
                        LocalizedText.of("Position " + letter, "Position " + letter),
                        Kind.CHOICE,
                        plan.positions(),
                        Range.ANY),
                column(
                        CharterPlan.COMMENT + "-" + party,
                        "Commentaire " + letter,
                        "Comment " + letter,
                        Kind.TEXT));
    }
}
