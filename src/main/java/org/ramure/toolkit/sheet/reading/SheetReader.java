package org.ramure.toolkit.sheet.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.Language;
import org.ramure.shared.SafeHtml;
import org.ramure.toolkit.sheet.CharterPlan;
import org.ramure.toolkit.sheet.MatrixPlan;
import org.ramure.toolkit.sheet.Sheet;
import org.ramure.toolkit.sheet.Sheet.Shape;
import org.ramure.toolkit.sheet.Sheet.Together;
import org.ramure.toolkit.sheet.SheetAddress;
import org.ramure.toolkit.sheet.SheetField;
import org.ramure.toolkit.sheet.SheetSection;

/**
 * Reads one sheet. Its form is the schema's business; what only shows when things are put together
 * is checked here. A sheet with errors is not served, so that odd values may come out.
 */
final class SheetReader {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final YamlNode yaml;
    private final SheetAddress address;
    private final Problems problems;

    SheetReader(YamlNode yaml, SheetAddress address, Problems problems) {
        this.yaml = yaml;
        this.address = address;
        this.problems = problems;
    }

    Sheet read() {
        checkSlug();
        ShapeReader shapes = new ShapeReader(yaml, problems);
        Optional<MatrixPlan> matrix = shapes.matrix();
        Optional<CharterPlan> charter = shapes.charter();
        checkShape(matrix.isPresent(), charter.isPresent());
        List<SheetSection> sections = new ArrayList<>();
        matrix.ifPresent(plan -> sections.add(shapes.section(plan)));
        charter.ifPresent(plan -> sections.add(shapes.section(plan)));
        sections.addAll(sections());
        List<SheetField> fields = sections.stream().flatMap(s -> s.fields().stream()).toList();
        checkFields(fields);
        return new Sheet(
                id(yaml),
                address,
                yaml.get("version").textOrEmpty(),
                shape(),
                about(),
                List.copyOf(sections),
                new ScoreReader(yaml, fields, problems).read(),
                matrix,
                charter,
                slots(fields));
    }

    /** The id as it stands, or none of any sheet where it is wrong. */
    static UUID id(YamlNode yaml) {
        return yaml.get("id")
                .text()
                .filter(text -> UUID_FORM.matcher(text).matches())
                .map(UUID::fromString)
                .orElse(new UUID(0, 0));
    }

    private void checkSlug() {
        if (!yaml.get("slug").textOrEmpty().equals(address.slug())) {
            problems.error(
                    yaml.get("slug"),
                    "La fiche s’appelle « "
                            + yaml.get("slug").textOrEmpty()
                            + " », et son fichier « "
                            + address.slug()
                            + " ».",
                    "Donnez-leur le même nom.");
        }
    }

    private Shape shape() {
        for (Shape shape : Shape.values()) {
            if (shape.name().toLowerCase(Locale.ROOT).equals(yaml.get("shape").textOrEmpty())) {
                return shape;
            }
        }
        return Shape.FORM;
    }

    private void checkShape(boolean matrix, boolean charter) {
        Shape shape = shape();
        boolean fits =
                switch (shape) {
                    case FORM -> yaml.get("matrix").isMissing() && yaml.get("charter").isMissing();
                    case MATRIX -> matrix || !yaml.get("matrix").isMissing();
                    case CHARTER -> charter || !yaml.get("charter").isMissing();
                };
        if (!fits) {
            problems.error(
                    yaml.get("shape"),
                    "« shape » ne va pas avec ce que la fiche contient.",
                    "form : des « sections » ; matrix : « matrix » ; charter : « charter ».");
        }
    }

    private Sheet.About about() {
        return new Sheet.About(
                yaml.get("title").localized(),
                yaml.get("summary").localized(),
                yaml.get("intro").localized(),
                yaml.get("minutes").integer().orElse(0),
                strings(yaml.get("competences")),
                together(),
                Said.provenance(yaml.get("provenance")));
    }

    private Set<Together> together() {
        Set<Together> together = EnumSet.noneOf(Together.class);
        for (String word : strings(yaml.get("together"))) {
            for (Together candidate : Together.values()) {
                if (candidate.name().toLowerCase(Locale.ROOT).equals(word)) {
                    together.add(candidate);
                }
            }
        }
        return together;
    }

    private static List<String> strings(YamlNode list) {
        List<String> strings = new ArrayList<>();
        list.items().forEach(item -> item.text().ifPresent(strings::add));
        return List.copyOf(strings);
    }

    private List<SheetSection> sections() {
        List<YamlNode> nodes = yaml.get("sections").items();
        Said.unique(nodes, "id", problems);
        FieldReader fields = new FieldReader(yaml, problems);
        return nodes.stream()
                .map(node ->
                        new SheetSection(
                                node.get("id").textOrEmpty(),
                                node.get("title").localized(),
                                node.get("text").localized(),
                                node.get("new-page").bool().orElse(false),
                                node.get("fields").items().stream().map(fields::field).toList()))
                .toList();
    }

    /** Ids are unique in the whole sheet, not only in their section. */
    private void checkFields(List<SheetField> fields) {
        Said.unique(
                yaml.get("sections").items().stream()
                        .flatMap(section -> section.get("fields").items().stream())
                        .toList(),
                "id",
                problems);
        Set<String> reserved = Set.of(MatrixPlan.WEIGHTS, MatrixPlan.CARDS, CharterPlan.LEVERS);
        yaml.get("sections").items().stream()
                .flatMap(section -> section.get("fields").items().stream())
                .map(field -> field.get("id"))
                .filter(id -> shape() != Shape.FORM && reserved.contains(id.textOrEmpty()))
                .forEach(id ->
                        problems.error(
                                id,
                                "« "
                                        + id.textOrEmpty()
                                        + " » est un nom que la fiche emploie déjà.",
                                "Choisissez un autre « id »."));
        if (fields.isEmpty()) {
            problems.error(yaml, "La fiche n’a rien à remplir.", "Ajoutez « sections ».");
        }
    }

    private static Map<Language, ExerciseContent> slots(List<SheetField> fields) {
        Map<Language, ExerciseContent> slots = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            slots.put(
                    language,
                    new ExerciseContent(
                            SafeHtml.EMPTY,
                            fields.stream().map(field -> field.in(language)).toList(),
                            List.of()));
        }
        return slots;
    }
}
