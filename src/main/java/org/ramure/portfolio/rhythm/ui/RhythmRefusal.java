package org.ramure.portfolio.rhythm.ui;

import com.vaadin.flow.component.html.Div;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** The place beside what was asked where the answer « no, because » appears. */
class RhythmRefusal extends Div {

    RhythmRefusal() {
        addClassName("rhythm-refusal");
    }

    /** Does something; shows why not, if not. */
    boolean unless(Runnable what) {
        removeAll();
        try {
            what.run();
            return true;
        } catch (UserFacingException no) {
            add(Notices.problem(getTranslation(no.messageKey(), no.arguments().toArray())));
            return false;
        }
    }
}
