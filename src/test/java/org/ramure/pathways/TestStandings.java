package org.ramure.pathways;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ramure.attestations.SmallCatalogue;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.learning.Enrolment;
import org.ramure.learning.EnrolmentId;
import org.ramure.people.PersonId;

/** Where someone stands on the small pathway of 35 min, 1 h 35 or 6 h 35. */
public final class TestStandings {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private TestStandings() {}

    /** Someone who follows one length and has done all of another. */
    public static PathwayStanding following(String followed, String done) {
        var catalogue = new SmallCatalogue();
        Map<ActivityId, Instant> everything =
                catalogue.activities(done).stream()
                        .map(Activity::id)
                        .collect(Collectors.toMap(Function.identity(), id -> NOW));
        var enrolment =
                new Enrolment(
                        new EnrolmentId(new UUID(7, 7)),
                        new PersonId(new UUID(8, 8)),
                        SmallCatalogue.PATHWAY,
                        followed,
                        NOW,
                        NOW,
                        null);
        return PathwayStanding.of(enrolment, catalogue.pathway(), everything);
    }
}
