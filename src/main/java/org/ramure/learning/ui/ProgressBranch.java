package org.ramure.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.ramure.catalogue.Itinerary;
import org.ramure.learning.ProgressOverview;

/**
 * Progress drawn as a branch with a bud a step; the words beside it say the same, so it is hidden
 * from readers.
 */
class ProgressBranch extends Div {

    ProgressBranch(ProgressOverview overview, Itinerary.Step here) {
        addClassName("branch");
        getElement().setAttribute("aria-hidden", "true");
        for (Itinerary.Step step : overview.itinerary().steps()) {
            var bud = new Span();
            bud.addClassName("branch-bud");
            if (overview.isDone(step.activity())) {
                bud.addClassName("is-done");
            }
            if (step.equals(here)) {
                bud.addClassName("is-here");
            }
            add(bud);
        }
    }
}
