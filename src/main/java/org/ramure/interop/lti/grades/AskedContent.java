package org.ramure.interop.lti.grades;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.PathwayId;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.Target;
import org.ramure.interop.lti.content.Content;
import org.ramure.interop.lti.content.Contents;
import org.ramure.shared.LocalizedText;
import org.springframework.stereotype.Component;

/**
 * What a placement asks for: the steps that it opens, in the release it is held to and in the
 * longest variant, in which people from elsewhere are enrolled. Costs no query.
 */
@Component
public class AskedContent {

    private final Contents contents;
    private final Catalogue catalogue;
    private final Clock clock;

    AskedContent(Contents contents, Catalogue catalogue, Clock clock) {
        this.contents = contents;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Empty where the content is not there, or not any more; in the release of the placement. */
    public Optional<Asked> of(Placement placement) {
        return contents.find(placement, clock.instant())
                .map(AskedContent::asked)
                .or(() -> placement.target().flatMap(this::retired));
    }

    private static Asked asked(Content content) {
        return asked(content.title(), content.steps());
    }

    /** A class goes on with a pathway that is offered to nobody else any more. */
    private Optional<Asked> retired(Target target) {
        return target.kind() == Target.Kind.PATHWAY
                ? catalogue.pathway(new PathwayId(target.id())).map(AskedContent::longest)
                : Optional.empty();
    }

    private static Asked longest(Pathway pathway) {
        return asked(pathway.title(), pathway.itineraries().getLast().steps());
    }

    private static Asked asked(LocalizedText title, List<Itinerary.Step> steps) {
        return new Asked(title, steps.stream().map(Itinerary.Step::activity).toList());
    }
}
