package org.ramure.learning.ui.spi;

import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Pathway;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;

/** What a renderer knows about the place it is shown in. */
public interface ActivityContext {

    /** The learner: an account or a guest. */
    PersonId person();

    Pathway pathway();

    Activity activity();

    /** The language of the page. */
    Language language();

    /** Whether the learner has completed the activity. */
    boolean isDone();

    /** Records the activity as done (once) and lets the player show it. */
    void complete();
}
