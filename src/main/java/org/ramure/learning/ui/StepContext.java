package org.ramure.learning.ui;

import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Pathway;
import org.ramure.learning.ui.spi.ActivityContext;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Reader;

/** Gives a renderer the step it is shown in, and tells the player when it is done. */
class StepContext implements ActivityContext {

    private final PlayerState state;
    private final Runnable onCompletion;
    private final Language language = Reader.language();
    private boolean done;

    StepContext(PlayerState state, Runnable onCompletion) {
        this.state = state;
        this.onCompletion = onCompletion;
        this.done = state.isDone();
    }

    @Override
    public PersonId person() {
        return state.person();
    }

    @Override
    public Pathway pathway() {
        return state.pathway();
    }

    @Override
    public Activity activity() {
        return state.step().activity();
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public boolean isDone() {
        return done;
    }

    @Override
    public void complete() {
        done = true;
        onCompletion.run();
    }
}
