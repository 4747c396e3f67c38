package org.ramure.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.ramure.catalogue.Itinerary;
import org.ramure.shared.ui.Reader;

/** Previous and next, by their names; the last step leads back to the pathway's page. */
class StepFooter extends Nav {

    private final PlayerState state;

    StepFooter(PlayerState state) {
        this.state = state;
        addClassName("player-footer");
        getElement().setAttribute("aria-label", getTranslation("learning.player.steps"));
    }

    /** Shows the links; « next » stands out once the step is done. */
    void show(boolean done) {
        removeAll();
        state.itinerary()
                .before(state.step())
                .ifPresent(step -> add(link(step, "prev", "learning.player.previous")));
        var next = state.itinerary().after(state.step());
        if (next.isEmpty() && state.isPart()) {
            var end = new Span(getTranslation("learning.player.part.end"));
            end.addClassName("muted");
            add(end);
            return;
        }
        Anchor forward =
                next.map(step -> link(step, "next", "learning.player.next"))
                        .orElseGet(() ->
                                link(
                                        "parcours/" + state.pathway().slug(),
                                        "next",
                                        getTranslation("learning.player.end"),
                                        state.pathway().title().in(Reader.language())));
        if (done) {
            forward.addClassName("is-ready");
        }
        add(forward);
    }

    private Anchor link(Itinerary.Step step, String rel, String key) {
        return link(
                state.address(step),
                rel,
                getTranslation(key),
                step.activity().title().in(Reader.language())
                        + " · "
                        + step.module().title().in(Reader.language()));
    }

    private static Anchor link(String address, String rel, String direction, String where) {
        var small = new Span(direction);
        small.addClassName("player-direction");
        var anchor = new Anchor(address, small, new Span(where));
        anchor.addClassName("player-" + rel);
        anchor.getElement().setAttribute("rel", rel);
        return anchor;
    }
}
