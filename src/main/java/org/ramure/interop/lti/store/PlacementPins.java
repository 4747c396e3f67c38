package org.ramure.interop.lti.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.release.CoursePublished;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.interop.lti.LaunchMessage;
import org.ramure.interop.lti.Pin;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.Target;
import org.ramure.interop.lti.TargetReleases;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a placement is held to from its first launch on: what the link was copied from is held to,
 * else the release that was chosen with the content, else the newest. Where nothing is published,
 * the first release holds it: at that moment, it is what its people read.
 */
@Component
class PlacementPins {

    private final PlacementRepository rows;
    private final TargetReleases releases;

    PlacementPins(PlacementRepository rows, TargetReleases releases) {
        this.rows = rows;
        this.releases = releases;
    }

    /** Decides where nothing is decided; does nothing where the placement opens nothing. */
    void begin(Placement placement, LaunchMessage.Link link) {
        placement
                .target()
                .filter(target -> !placement.pin().decided())
                .flatMap(target -> first(placement, target, link))
                .ifPresent(pin -> write(placement.id(), pin));
    }

    /** Other content of another course: what held the placement says nothing any more. */
    void opened(Placement before, Target after) {
        Optional<String> course = before.target().flatMap(releases::course);
        if (before.pin().decided()
                && before.target().isPresent()
                && !course.equals(releases.course(after))) {
            write(before.id(), Pin.UNDECIDED);
        }
    }

    private Optional<Pin> first(Placement placement, Target target, LaunchMessage.Link link) {
        return copied(placement, target, link)
                .or(() ->
                        link.release()
                                .filter(release -> releases.has(release, target))
                                .or(() -> releases.newest(target))
                                .map(release -> Pin.to(Optional.of(release))));
    }

    private Optional<Pin> copied(Placement placement, Target target, LaunchMessage.Link link) {
        UUID site = placement.deployment().value();
        Stream<PlacementEntity> former =
                link.formerLinks().stream()
                        .flatMap(id -> rows.findByDeploymentIdAndResourceLinkId(site, id).stream());
        Stream<PlacementEntity> twins =
                link.choice().stream()
                        .flatMap(choice ->
                                rows
                                        .findByDeploymentIdAndChoiceIdAndIdNotOrderByLastAtDesc(
                                                site, choice, placement.id().value())
                                        .stream());
        return Stream.concat(former, twins)
                .map(PlacementEntity::toPlacement)
                .filter(other -> other.pin().decided())
                .filter(other ->
                        other.target()
                                .flatMap(releases::course)
                                .filter(releases.course(target).orElse("")::equals)
                                .isPresent())
                .map(Placement::pin)
                .findFirst();
    }

    void write(PlacementId id, Pin pin) {
        rows.hold(
                id.value(),
                pin.decided() ? text(pin.release()) : null,
                pin.next().map(move -> text(move.release())).orElse(null),
                from(pin));
    }

    private static @Nullable Instant from(Pin pin) {
        return pin.next().map(Pin.Move::from).orElse(null);
    }

    private static String text(Optional<ReleaseId> release) {
        return release.map(ReleaseId::hash).orElse("");
    }

    @EventListener
    @Transactional
    void on(CoursePublished published) {
        var release = published.release();
        rows.undecided().stream()
                .map(PlacementEntity::toPlacement)
                .filter(placement ->
                        placement
                                .target()
                                .flatMap(releases::course)
                                .filter(release.course()::equals)
                                .isPresent())
                .forEach(placement -> write(placement.id(), Pin.to(Optional.of(release.id()))));
    }
}
