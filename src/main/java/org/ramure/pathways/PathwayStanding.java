package org.ramure.pathways;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.learning.Enrolment;
import org.ramure.learning.ProgressOverview;

/**
 * A person's standing on one pathway: {@code overview} on the variant they follow, {@code complete}
 * on the longest variant of which every activity is done (null while none is).
 */
public record PathwayStanding(
        Enrolment enrolment,
        Pathway pathway,
        ProgressOverview overview,
        @Nullable ProgressOverview complete) {

    static PathwayStanding of(
            Enrolment enrolment, Pathway pathway, Map<ActivityId, Instant> everything) {
        Itinerary followed =
                pathway.itinerary(enrolment.variant())
                        .orElseGet(() -> pathway.itineraries().getLast());
        ProgressOverview complete =
                pathway.itineraries().reversed().stream()
                        .map(itinerary -> ProgressOverview.on(itinerary, everything))
                        .filter(ProgressOverview::isComplete)
                        .findFirst()
                        .orElse(null);
        return new PathwayStanding(
                enrolment, pathway, ProgressOverview.on(followed, everything), complete);
    }

    /** The longest variant of which everything is done. */
    public Optional<ProgressOverview> longestComplete() {
        return Optional.ofNullable(complete);
    }

    /** Codes of the papers that may be issued now. */
    public Set<String> proofs() {
        return complete == null ? Set.of() : complete.itinerary().variant().proofs();
    }

    /** The variants shorter than the one followed, longest first. */
    public List<Itinerary> shorter() {
        var all = pathway.itineraries();
        return all.subList(0, Math.max(0, all.indexOf(overview.itinerary()))).reversed();
    }

    /** The next longer variant than the one followed, if there is one. */
    public Optional<Itinerary> longer() {
        var all = pathway.itineraries();
        int here = all.indexOf(overview.itinerary());
        return here >= 0 && here + 1 < all.size()
                ? Optional.of(all.get(here + 1))
                : Optional.empty();
    }
}
