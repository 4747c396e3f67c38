package org.ramure.toolkit.basket;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that can be put aside, open to everyone. */
@Component
public class Items {

    private final ObjectProvider<ItemKind> kinds;

    Items(ObjectProvider<ItemKind> kinds) {
        this.kinds = kinds;
    }

    /** What this names; empty for an unknown kind, and for what is gone. */
    public Optional<Item> find(ItemKey key) {
        return kind(key).flatMap(kind -> kind.find(key.code()));
    }

    public boolean isStep(ItemKey key) {
        return kind(key).map(ItemKind::isStep).orElse(false);
    }

    private Optional<ItemKind> kind(ItemKey key) {
        return kinds.stream().filter(one -> one.kind().equals(key.kind())).findFirst();
    }

    /** The things that are there, in this order. */
    public List<Item> findAll(List<ItemKey> keys) {
        return keys.stream().flatMap(key -> find(key).stream()).toList();
    }
}
