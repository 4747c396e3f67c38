package org.ramure.interop.lti.content;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.Placements;
import org.ramure.interop.lti.Target.Kind;
import org.ramure.learning.Excerpt;
import org.ramure.learning.Excerpts;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** What was put into a course elsewhere, for those who came through the placement. */
@Component
class PlacedExcerpts implements Excerpts {

    private final Placements placements;
    private final Contents contents;
    private final Clock clock;

    PlacedExcerpts(Placements placements, Contents contents, Clock clock) {
        this.placements = placements;
        this.contents = contents;
        this.clock = clock;
    }

    @Override
    public Optional<Excerpt> find(PersonId person, String key) {
        return id(key).filter(id ->
                        placements.participations(person).stream()
                                .anyMatch(one -> one.placement().equals(id)))
                .flatMap(placements::find)
                .flatMap(placement ->
                        contents.find(placement, clock.instant())
                                .map(content -> excerpt(placement, content)));
    }

    private static Excerpt excerpt(Placement placement, Content content) {
        Kind kind = content.target().kind();
        boolean whole = kind == Kind.PATHWAY || kind == Kind.COURSE;
        return new Excerpt(
                placement.id().toString(),
                content.title(),
                content.pathway(),
                whole ? Optional.empty() : Optional.of(content.itinerary().only(content.steps())),
                placement.dates().opens(),
                placement.dates().due());
    }

    private static Optional<PlacementId> id(String key) {
        try {
            return Optional.of(new PlacementId(UUID.fromString(key)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
