package org.ramure.interop.lti.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.TargetReleases;
import org.ramure.learning.ReleaseChoice;
import org.ramure.people.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which releases a person's classes hold them to. Of two classes with the same course, the one they
 * launched last counts; one they have not launched for half a year holds them no more. A page that
 * was opened by a launch names its placement itself. One query.
 */
@Component
@Order(10)
class PlacedPeople implements ReleaseChoice {

    private static final Duration HELD = Duration.ofDays(180);

    private final PlacementRepository rows;
    private final TargetReleases releases;
    private final Clock clock;

    PlacedPeople(PlacementRepository rows, TargetReleases releases, Clock clock) {
        this.rows = rows;
        this.releases = releases;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, ReleaseId> of(PersonId person) {
        Instant now = clock.instant();
        Map<String, ReleaseId> held = new HashMap<>();
        Set<String> decided = new HashSet<>();
        rows.lately(person.value(), now.minus(HELD)).stream()
                .map(PlacementEntity::toPlacement)
                .forEach(placement ->
                        course(placement)
                                .filter(decided::add)
                                .flatMap(course ->
                                        placement.release(now).map(id -> Map.entry(course, id)))
                                .ifPresent(one -> held.put(one.getKey(), one.getValue())));
        return held;
    }

    private java.util.Optional<String> course(Placement placement) {
        return placement.target().flatMap(releases::course);
    }
}
