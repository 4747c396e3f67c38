package org.ramure.learning.ui.spi;

import com.vaadin.flow.component.Component;

/** Shows one kind of activity in the player; the module that owns the kind brings one bean. */
public interface ActivityRenderer {

    /** The {@link org.ramure.catalogue.spi.ActivityType#code()} it shows. */
    String type();

    /**
     * A fresh component for one person and one activity; its state comes from the server each time.
     */
    Component render(ActivityContext context);

    /**
     * Whether the player offers its own « J'ai terminé » button. Kinds that know by themselves when
     * they are done (a quiz once answered) say no and call {@link ActivityContext#complete()}.
     */
    default boolean completedByHand() {
        return true;
    }

    /**
     * Called before the « J'ai terminé » button completes the activity; throws {@link
     * org.ramure.shared.UserFacingException} when something is still missing.
     */
    default void beforeCompletion(ActivityContext context) {}
}
