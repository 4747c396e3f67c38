package org.ramure.interop.lti.content;

import java.util.List;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.interop.lti.Target;
import org.ramure.shared.LocalizedText;

/**
 * Something of ours that can be put into a course: its words, and the steps of the pathway in which
 * it is played. {@code gradable} says that there is something to do that can be counted.
 */
public record Content(
        Target target,
        LocalizedText title,
        LocalizedText summary,
        Pathway pathway,
        Itinerary itinerary,
        List<Itinerary.Step> steps) {

    public Content {
        steps = List.copyOf(steps);
    }

    public int minutes() {
        return steps.stream().mapToInt(step -> step.activity().minutes()).sum();
    }
}
