package org.ramure.toolkit.basket;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ramure.people.PersonId;

/**
 * What a person has put aside. Every method acts on the caller's own basket, guests' included, and
 * never on another one.
 */
public interface Basket {

    /** The most things in a basket. */
    int MOST = 100;

    /** The longest reason, in signs. */
    int LONGEST_REASON = 2000;

    /** One thing; {@code reason} may be empty. */
    record Line(ItemKey key, String reason, Instant addedAt) {}

    /** In the person's order. */
    List<Line> of(PersonId person);

    Set<ItemKey> keys(PersonId person);

    /**
     * Puts something at the end; what is there already keeps its place and a reason of its own.
     * Refuses with {@code toolkit.basket.full} and {@code toolkit.basket.unknown}.
     */
    void add(PersonId person, ItemKey key, String reason);

    /** Takes something out; nothing happens where it is not in. */
    void remove(PersonId person, ItemKey key);

    /** Changes why it is kept; refuses a longer reason with {@code toolkit.basket.long}. */
    void explain(PersonId person, ItemKey key, String reason);

    /** Moves something by so many places, negative towards the beginning. */
    void move(PersonId person, ItemKey key, int places);

    void clear(PersonId person);
}
