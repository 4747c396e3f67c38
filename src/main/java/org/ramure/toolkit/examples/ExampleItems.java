package org.ramure.toolkit.examples;

import java.util.Optional;
import org.ramure.toolkit.basket.Item;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.basket.ItemKind;
import org.springframework.stereotype.Component;

/** Examples can be put aside. */
@Component
class ExampleItems implements ItemKind {

    /** An example is read in a few minutes. */
    private static final int MINUTES = 3;

    private final Examples examples;

    ExampleItems(Examples examples) {
        this.examples = examples;
    }

    @Override
    public String kind() {
        return ItemKey.EXAMPLE;
    }

    @Override
    public Optional<Item> find(String code) {
        return examples.find(code)
                .map(one ->
                        new Item(
                                ItemKey.example(code),
                                one.title(),
                                one.summary(),
                                MINUTES,
                                "/exemples/" + code));
    }
}
