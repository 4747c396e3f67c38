package org.ramure.portfolio.codev.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.CodevSessions;

/** What a person can do with a session, and where the page is told. */
record Actions(CodevSessions sessions, PersonId me, UUID id, Runnable after) {

    /** One thing done with a session. */
    @FunctionalInterface
    interface Act {
        void on(CodevSessions sessions, PersonId me, UUID id);
    }

    /** Does it, or says beside it why not; the page shows what stands then. */
    void run(Div problem, Act act) {
        CodevWords.unlessRefused(problem, () -> act.on(sessions, me, id));
        after.run();
    }

    NativeButton button(String label, String style, Div problem, Act act) {
        NativeButton button = new NativeButton(label, click -> run(problem, act));
        button.addClassName(style);
        return button;
    }
}
