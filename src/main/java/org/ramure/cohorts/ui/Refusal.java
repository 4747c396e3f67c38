package org.ramure.cohorts.ui;

import com.vaadin.flow.component.html.Div;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** The place beside what was asked where the answer « no, because » appears. */
class Refusal extends Div {

    Refusal() {
        addClassName("cohorts-refusal");
    }

    /** Does something; shows why not, if not. */
    boolean unless(Runnable what) {
        removeAll();
        try {
            what.run();
            return true;
        } catch (UserFacingException no) {
            say(getTranslation(no.messageKey(), no.arguments().toArray()));
            return false;
        }
    }

    void say(String message) {
        removeAll();
        add(Notices.problem(message));
    }
}
