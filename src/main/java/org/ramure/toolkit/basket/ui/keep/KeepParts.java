package org.ramure.toolkit.basket.ui.keep;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.toolkit.basket.Basket;
import org.ramure.toolkit.basket.Following;
import org.ramure.toolkit.basket.Following.Step;
import org.ramure.toolkit.basket.Item;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.basket.Items;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What pages need to let the person of the request put things aside; a stranger becomes a guest
 * when they first do.
 */
@Component
public class KeepParts {

    private final Basket basket;
    private final Items items;
    private final CurrentPerson current;
    private final ObjectProvider<Following> following;

    KeepParts(
            Basket basket,
            Items items,
            CurrentPerson current,
            ObjectProvider<Following> following) {
        this.basket = basket;
        this.items = items;
        this.current = current;
        this.following = following;
    }

    /** What this person has put aside; nothing for a stranger. */
    public Set<ItemKey> kept() {
        return current.id().map(basket::keys).orElse(Set.of());
    }

    public Optional<Item> find(ItemKey key) {
        return items.find(key);
    }

    public boolean isStep(ItemKey key) {
        return items.isStep(key);
    }

    void add(ItemKey key, String reason) {
        basket.add(current.idOrNewGuest(), key, reason);
    }

    void remove(ItemKey key) {
        current.id().ifPresent(person -> basket.remove(person, key));
    }

    /** Whether paths can be made here. */
    public boolean canFollow() {
        return following.getIfAvailable() != null;
    }

    /** Makes a path of the steps; answers its address. */
    String follow(String title, List<Step> steps) {
        PersonId person = current.idOrNewGuest();
        return following.getObject().follow(person, title, steps);
    }
}
