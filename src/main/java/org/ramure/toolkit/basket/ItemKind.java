package org.ramure.toolkit.basket;

import java.util.Optional;

/** A kind of thing that can be put aside; each room of the workshop brings its own as a bean. */
public interface ItemKind {

    /** Its name in {@link ItemKey}. */
    String kind();

    /** The thing with this code, if it is there now. */
    Optional<Item> find(String code);

    /** Whether it can be a step of a path. */
    default boolean isStep() {
        return true;
    }
}
