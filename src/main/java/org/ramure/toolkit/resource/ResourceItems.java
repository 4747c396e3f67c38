package org.ramure.toolkit.resource;

import java.util.Optional;
import org.ramure.toolkit.basket.Item;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.basket.ItemKind;
import org.springframework.stereotype.Component;

/** Resources can be put aside. */
@Component
class ResourceItems implements ItemKind {

    private final Resources resources;

    ResourceItems(Resources resources) {
        this.resources = resources;
    }

    @Override
    public String kind() {
        return ItemKey.RESOURCE;
    }

    @Override
    public Optional<Item> find(String code) {
        return resources
                .find(code)
                .map(one ->
                        new Item(
                                ItemKey.resource(code),
                                one.title(),
                                one.summary(),
                                one.facts().minutes(),
                                "/ressources/" + code));
    }
}
