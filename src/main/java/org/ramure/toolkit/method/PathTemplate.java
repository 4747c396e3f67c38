package org.ramure.toolkit.method;

import java.util.List;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.basket.ItemKey;

/** A way that anybody may make their own; all texts are plain. */
public record PathTemplate(
        String slug,
        String version,
        LocalizedText title,
        LocalizedText summary,
        Provenance provenance,
        List<Step> steps) {

    public PathTemplate {
        steps = List.copyOf(steps);
    }

    /** A resource or an example, and why it comes here. */
    public record Step(ItemKey item, LocalizedText because) {}
}
