package org.ramure.cohorts.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ramure.catalogue.Provenance;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.cohorts.template.Materials.Questionnaires;

/** Reads what a template brings beside its running order. */
final class MaterialsReader {

    private final TemplateFiles files;
    private final YamlNode yaml;

    MaterialsReader(TemplateFiles files, YamlNode yaml) {
        this.files = files;
        this.yaml = yaml;
    }

    Materials read() {
        YamlNode named = yaml.get("questionnaires");
        return new Materials(
                each("questions").map(MaterialsReader::question).toList(),
                each("sheets").flatMap(node -> sheet(node).stream()).toList(),
                each("handouts").map(this::handout).toList(),
                each("rubrics").map(MaterialsReader::rubric).toList(),
                each("assignments").map(this::assignment).toList(),
                new Questionnaires(
                        questionnaire(named.get("before")),
                        questionnaire(named.get("hot")),
                        questionnaire(named.get("cold"))));
    }

    private java.util.stream.Stream<YamlNode> each(String key) {
        return yaml.get(key).items().stream();
    }

    private static LiveQuestion question(YamlNode node) {
        LiveQuestion.Kind kind = LiveQuestion.Kind.WORDS;
        for (LiveQuestion.Kind candidate : LiveQuestion.Kind.values()) {
            if (word(candidate).equals(node.get("kind").textOrEmpty())) {
                kind = candidate;
            }
        }
        YamlNode choices = node.get(kind == LiveQuestion.Kind.POSITION ? "items" : "options");
        return new LiveQuestion(
                node.get("id").textOrEmpty(),
                kind,
                node.get("title").localized(),
                node.get("most").integer().orElse(1),
                choices.items().stream()
                        .map(choice ->
                                new LiveQuestion.Choice(
                                        choice.get("id").textOrEmpty(),
                                        choice.get("label").localized()))
                        .toList(),
                node.get("feedback").bool().orElse(false),
                provenance(node));
    }

    private static Optional<Provenance> provenance(YamlNode node) {
        YamlNode given = node.get("provenance");
        return given.isMissing() ? Optional.empty() : Optional.of(TemplateReader.provenance(given));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private Optional<Sheet> sheet(YamlNode node) {
        return files.exercise(node.get("file"))
                .map(content ->
                        new Sheet(
                                node.get("id").textOrEmpty(),
                                node.get("title").localized(),
                                node.get("file").textOrEmpty(),
                                node.get("team").bool().orElse(false),
                                content));
    }

    private Handout handout(YamlNode node) {
        return new Handout(
                node.get("id").textOrEmpty(),
                node.get("title").localized(),
                node.get("file").textOrEmpty(),
                files.html(node.get("file")));
    }

    private static Rubric rubric(YamlNode node) {
        return new Rubric(
                node.get("id").textOrEmpty(),
                node.get("title").localized(),
                node.get("criteria").items().stream()
                        .map(criterion ->
                                new Rubric.Criterion(
                                        criterion.get("id").textOrEmpty(),
                                        criterion.get("label").localized(),
                                        levels(criterion.get("levels"))))
                        .toList(),
                provenance(node));
    }

    private static List<Rubric.Level> levels(YamlNode list) {
        return list.items().stream()
                .map(level ->
                        new Rubric.Level(
                                level.get("label").localized(), level.get("text").localized()))
                .toList();
    }

    private Assignment assignment(YamlNode node) {
        return new Assignment(
                node.get("id").textOrEmpty(),
                node.get("title").localized(),
                files.html(node.get("brief")),
                node.get("rubric").textOrEmpty(),
                node.get("after").textOrEmpty(),
                node.get("days").integer().orElse(0),
                review(node.get("review")));
    }

    private static Optional<PeerReview> review(YamlNode node) {
        return node.isMissing()
                ? Optional.empty()
                : Optional.of(
                        new PeerReview(
                                node.get("each").integer().orElse(1),
                                node.get("blind").bool().orElse(true),
                                node.get("days").integer().orElse(7),
                                node.get("otherGroups").bool().orElse(false),
                                node.get("late").textOrEmpty().equals("join"),
                                node.get("redistributeAfter").integer().orElse(7)));
    }

    private Optional<Questionnaire> questionnaire(YamlNode name) {
        return files.sheet(name, "questionnaire")
                .map(sheet -> {
                    new UniqueIds(files.in(name.textOrEmpty())).check(sheet.get("questions"));
                    return new Questionnaire(
                            sheet.get("title").localized(),
                            sheet.get("intro").localized(),
                            sheet.get("questions").items().stream()
                                    .map(MaterialsReader::asked)
                                    .toList());
                });
    }

    private static Questionnaire.Question asked(YamlNode node) {
        Questionnaire.Kind kind = Questionnaire.Kind.TEXT;
        for (Questionnaire.Kind candidate : Questionnaire.Kind.values()) {
            if (word(candidate).equals(node.get("kind").textOrEmpty())) {
                kind = candidate;
            }
        }
        return new Questionnaire.Question(
                node.get("id").textOrEmpty(),
                kind,
                node.get("title").localized(),
                node.get("options").items().stream()
                        .map(option ->
                                new Questionnaire.Option(
                                        option.get("id").textOrEmpty(),
                                        option.get("label").localized()))
                        .toList(),
                node.get("required").bool().orElse(false),
                node.get("private").bool().orElse(false));
    }
}
