package org.ramure.toolkit.basket.path;

import java.util.Optional;
import org.ramure.pathways.spi.PathTargets;
import org.ramure.toolkit.basket.Item;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.basket.Items;

/** One kind of thing as a step; people tick it themselves. */
record ItemTargets(String kind, Items items) implements PathTargets {

    @Override
    public Optional<Target> find(String target) {
        return items.find(new ItemKey(kind, target)).map(ItemTargets::target);
    }

    private static Target target(Item item) {
        return new Target(item.title(), item.minutes(), item.address().replaceFirst("^/", ""));
    }
}
