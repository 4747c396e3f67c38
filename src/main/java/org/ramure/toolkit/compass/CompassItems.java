package org.ramure.toolkit.compass;

import java.util.Optional;
import java.util.stream.Collectors;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.basket.Item;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.basket.ItemKind;
import org.springframework.stereotype.Component;

/** Results can be put aside; their code is the compass and the answers, nothing more. */
@Component
class CompassItems implements ItemKind {

    private final Compasses compasses;

    CompassItems(Compasses compasses) {
        this.compasses = compasses;
    }

    @Override
    public String kind() {
        return ItemKey.COMPASS;
    }

    @Override
    public boolean isStep() {
        return false;
    }

    @Override
    public Optional<Item> find(String code) {
        String[] parts = code.split("\\?", 2);
        return compasses
                .find(parts[0])
                .map(compass -> CompassAnswers.of(compass, parts.length == 2 ? parts[1] : ""))
                .filter(CompassAnswers::isComplete)
                .map(answers ->
                        new Item(
                                new ItemKey(ItemKey.COMPASS, code),
                                answers.compass().about().title(),
                                LocalizedText.of(
                                        said(answers, Language.FR), said(answers, Language.EN)),
                                0,
                                answers.address()));
    }

    private static String said(CompassAnswers answers, Language language) {
        return answers.compass().questions().stream()
                .flatMap(question ->
                        question.option(answers.given().getOrDefault(question.id(), "")).stream())
                .map(option -> option.text().in(language))
                .collect(Collectors.joining(" · "));
    }
}
