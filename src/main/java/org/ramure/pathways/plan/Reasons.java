package org.ramure.pathways.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ramure.pathways.compose.Composition.Choice;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** Says why an activity was chosen, in each language. */
@Component
public class Reasons {

    private static final int FEW = 2;

    private final Translations translations;

    Reasons(Translations translations) {
        this.translations = translations;
    }

    /** « Développe C4, où l’écart est de 2. Demande d’abord « … ». » */
    public LocalizedText of(Plan plan, Choice choice) {
        return LocalizedText.of(of(plan, choice, Language.FR), of(plan, choice, Language.EN));
    }

    private String of(Plan plan, Choice choice, Language language) {
        List<String> sentences = new ArrayList<>();
        if (!choice.serves().isEmpty()) {
            sentences.add(
                    choice.serves().stream()
                            .map(served ->
                                    translations.text(
                                            language,
                                            "pathways.composer.reason.serves",
                                            served.competence(),
                                            served.gap()))
                            .collect(
                                    Collectors.joining(
                                            ", ",
                                            translations.text(
                                                            language,
                                                            "pathways.composer.reason.develops")
                                                    + " ",
                                            ".")));
        }
        if (!choice.after().isEmpty()) {
            sentences.add(
                    translations.text(
                            language,
                            "pathways.composer.reason.after",
                            titles(plan, choice.after(), language)));
        }
        if (!choice.opens().isEmpty() && choice.serves().isEmpty()) {
            sentences.add(
                    translations.text(
                            language,
                            "pathways.composer.reason.opens",
                            titles(plan, choice.opens(), language)));
        }
        return String.join(" ", sentences);
    }

    private static String titles(Plan plan, List<String> targets, Language language) {
        return targets.stream()
                .limit(FEW)
                .map(target -> plan.activity(target).activity().title().in(language))
                .collect(Collectors.joining(", "));
    }
}
