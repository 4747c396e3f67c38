package org.ramure.cohorts.ui;

import com.vaadin.flow.component.html.Span;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.ParticipantStatus;

/** A state in one word. */
class StatusBadge extends Span {

    StatusBadge(CohortStatus status) {
        this("cohorts.status." + status.name(), status.name());
    }

    StatusBadge(ParticipantStatus status) {
        this("cohorts.place." + status.name(), status.name());
    }

    private StatusBadge(String key, String name) {
        setText(getTranslation(key));
        addClassNames("badge", "cohorts-badge");
        getElement().setAttribute("data-status", name);
    }
}
