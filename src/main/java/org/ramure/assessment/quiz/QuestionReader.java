package org.ramure.assessment.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramure.assessment.quiz.ChoiceQuestion.Kind;
import org.ramure.assessment.quiz.ChoiceQuestion.Option;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.SafeHtml;

/** Reads one question of a quiz and says everything that is wrong with it. */
final class QuestionReader {

    private static final Set<String> EVERYWHERE =
            Set.of("id", "type", "prompt", "explanation", "competence");

    private final QuizSheet sheet;
    private final YamlNode node;

    QuestionReader(QuizSheet sheet, YamlNode node) {
        this.sheet = sheet;
        this.node = node;
    }

    /** The question, or null when it cannot be asked. */
    @Nullable Question read(QuizSheet.Ids ids) {
        Optional<String> id = ids.of(node);
        sheet.required(node, "prompt", "La question n’a pas d’énoncé.");
        var stem =
                new Stem(
                        id.orElse(""),
                        sheet.markdown(node.get("prompt")),
                        sheet.markdown(node.get("explanation")),
                        node.get("competence").textOrEmpty());
        Question question = ofItsType(stem);
        return id.isEmpty() || stem.prompt().isEmpty() ? null : question;
    }

    private @Nullable Question ofItsType(Stem stem) {
        String type = node.get("type").textOrEmpty();
        return switch (type) {
            case "single" -> choice(stem, Kind.SINGLE);
            case "multiple" -> choice(stem, Kind.MULTIPLE);
            case "truefalse" -> trueFalse(stem);
            case "ordering" -> new SortingReader(sheet, node).ordering(stem);
            case "matching" -> new SortingReader(sheet, node).matching(stem);
            case "shorttext" -> shortText(stem);
            default -> {
                sheet.error(
                        node.get("type"),
                        "Type de question inconnu : « " + type + " ».",
                        "Choisissez parmi single, multiple, truefalse, ordering, matching,"
                                + " shorttext.");
                yield null;
            }
        };
    }

    static void onlyKeys(QuizSheet sheet, YamlNode node, String... own) {
        Set<String> known = new HashSet<>(EVERYWHERE);
        known.addAll(List.of(own));
        sheet.onlyKeys(node, known);
    }

    private @Nullable Question choice(Stem stem, Kind kind) {
        onlyKeys(sheet, node, "options");
        var ids = sheet.ids("réponse");
        Set<String> texts = new HashSet<>();
        List<Option> options = new ArrayList<>();
        List<YamlNode> items = sheet.atLeastTwo(node, "options", "réponses possibles");
        for (YamlNode item : items) {
            option(item, ids, texts).ifPresent(options::add);
        }
        checkRightAnswers(kind, items);
        return options.size() < 2 ? null : new ChoiceQuestion(stem, kind, options);
    }

    private Optional<Option> option(YamlNode item, QuizSheet.Ids ids, Set<String> texts) {
        sheet.onlyKeys(item, Set.of("id", "text", "correct", "feedback"));
        Optional<String> id = ids.of(item);
        Optional<String> text = sheet.required(item, "text", "La réponse n’a pas de texte.");
        if (text.isPresent() && !texts.add(text.get())) {
            sheet.error(
                    item,
                    "La réponse « " + text.get() + " » est écrite deux fois.",
                    "Changez ou retirez l’une des deux.");
        }
        YamlNode correct = item.get("correct");
        if (!correct.isMissing() && correct.bool().isEmpty()) {
            sheet.error(
                    correct,
                    "« correct » ne vaut ni true ni false.",
                    "Écrivez « correct: true », ou retirez la clé.");
        }
        SafeHtml feedback =
                sheet.feedback(item, "feedback", "la réponse « " + text.orElse("") + " »");
        if (id.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Option(id.get(), text.get(), correct.bool().orElse(false), feedback));
    }

    private void checkRightAnswers(Kind kind, List<YamlNode> items) {
        long right =
                items.stream().map(item -> item.get("correct")).filter(c -> isMeant(c)).count();
        if (right == 0 && !items.isEmpty()) {
            sheet.error(
                    node,
                    "La question n’a pas de réponse juste.",
                    "Mettez « correct: true » à la réponse juste.");
        } else if (right > 1 && kind == Kind.SINGLE) {
            sheet.error(
                    node,
                    "La question « single » a plusieurs réponses justes.",
                    "N’en gardez qu’une, ou écrivez « type: multiple ».");
        }
    }

    /** A slip in the value has its own problem; it is no reason for a second one. */
    private static boolean isMeant(YamlNode correct) {
        return !correct.isMissing() && correct.bool().orElse(true);
    }

    private @Nullable Question trueFalse(Stem stem) {
        onlyKeys(sheet, node, "answer", "feedback");
        YamlNode said = node.get("feedback");
        sheet.onlyKeys(said, Set.of("true", "false"));
        Optional<Boolean> answer = node.get("answer").bool();
        if (answer.isEmpty()) {
            sheet.error(
                    node.get("answer"),
                    "La question n’a pas de réponse juste.",
                    "Écrivez « answer: true » ou « answer: false », sans guillemets.");
        }
        SafeHtml whenTrue = sheet.feedback(said, "true", "la réponse « vrai »");
        SafeHtml whenFalse = sheet.feedback(said, "false", "la réponse « faux »");
        return answer.map(isTrue ->
                        new ChoiceQuestion(
                                stem,
                                Kind.TRUE_FALSE,
                                List.of(
                                        new Option(
                                                ChoiceQuestion.TRUE,
                                                ChoiceQuestion.TRUE,
                                                isTrue,
                                                whenTrue),
                                        new Option(
                                                ChoiceQuestion.FALSE,
                                                ChoiceQuestion.FALSE,
                                                !isTrue,
                                                whenFalse))))
                .orElse(null);
    }

    private @Nullable Question shortText(Stem stem) {
        onlyKeys(sheet, node, "accepted", "feedback");
        List<String> accepted = new ArrayList<>();
        for (YamlNode item : node.get("accepted").items()) {
            if (ShortTextQuestion.plain(item.textOrEmpty()).isEmpty()) {
                sheet.error(
                        item, "Une réponse acceptée est vide.", "Écrivez-la, ou retirez la ligne.");
            } else {
                accepted.add(item.textOrEmpty().strip());
            }
        }
        BothWays said = sheet.bothWays(node);
        if (accepted.isEmpty()) {
            sheet.error(
                    node.get("accepted"),
                    "La question n’a pas de réponse juste.",
                    "Ajoutez une liste « accepted » avec au moins une réponse.");
            return null;
        }
        return new ShortTextQuestion(stem, accepted, said);
    }
}
