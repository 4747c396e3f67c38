package org.ramure.interop.lti.classroom;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.ReleaseAudience;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.catalogue.release.Releases;
import org.ramure.interop.lti.Pin;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.Placements;
import org.ramure.interop.lti.content.Contents;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Wording;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which release a class reads, for who teaches through its placement; others are told {@code
 * interop.placement.unknown}. Teachers of a class may see what changed in its course.
 */
@Component
@Transactional(readOnly = true)
public class ClassEditions implements ReleaseAudience {

    private final Placements placements;
    private final Contents contents;
    private final Releases releases;
    private final Clock clock;

    ClassEditions(Placements placements, Contents contents, Releases releases, Clock clock) {
        this.placements = placements;
        this.contents = contents;
        this.releases = releases;
        this.clock = clock;
    }

    /** The course, by its slug; empty where the placement opens nothing. */
    public Optional<String> course(PersonId caller, PlacementId id) {
        return course(placements.taught(caller, id));
    }

    private Optional<String> course(Placement placement) {
        return contents.find(placement, clock.instant())
                .map(content -> content.pathway().course().slug());
    }

    /** Empty for the course as its authors have it. */
    public Optional<ReleaseId> now(PersonId caller, PlacementId id) {
        return placements.taught(caller, id).release(clock.instant());
    }

    public Optional<Pin.Move> planned(PersonId caller, PlacementId id) {
        return placements.taught(caller, id).pin().planned(clock.instant());
    }

    /** At once, or at the beginning of a day to come (Europe/Paris); replaces an earlier plan. */
    @Transactional
    public void move(
            PersonId caller, PlacementId id, Optional<ReleaseId> release, Optional<LocalDate> day) {
        Placement placement = placements.taught(caller, id);
        release.ifPresent(wanted -> requireKnown(caller, placement, wanted));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Instant> from = day.map(date -> date.atStartOfDay(Wording.ZONE).toInstant());
        if (from.filter(now::isAfter).isPresent()) {
            throw new UserFacingException("interop.edition.past");
        }
        placements.hold(
                caller,
                id,
                from.map(begins ->
                                placement
                                        .pin()
                                        .planning(Optional.of(new Pin.Move(release, begins)), now))
                        .orElseGet(() -> Pin.to(release)));
    }

    private void requireKnown(PersonId caller, Placement placement, ReleaseId wanted) {
        String course =
                course(placement)
                        .orElseThrow(() -> new UserFacingException("interop.class.noContent"));
        boolean known =
                releases.find(caller, wanted)
                        .map(Release::course)
                        .filter(course::equals)
                        .isPresent();
        if (!known) {
            throw new UserFacingException("catalogue.release.unknown");
        }
    }

    /** Drops what was planned. */
    @Transactional
    public void keep(PersonId caller, PlacementId id) {
        Pin pin = placements.taught(caller, id).pin();
        placements.hold(caller, id, pin.planning(Optional.empty(), clock.instant()));
    }

    @Override
    public boolean mayCompare(PersonId caller, String course) {
        return placements.taughtBy(caller).stream()
                .anyMatch(placement -> course(placement).filter(course::equals).isPresent());
    }
}
