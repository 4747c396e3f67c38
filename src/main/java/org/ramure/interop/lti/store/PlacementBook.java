package org.ramure.interop.lti.store;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.interop.identity.Identity;
import org.ramure.interop.lti.GradeService;
import org.ramure.interop.lti.LaunchMessage;
import org.ramure.interop.lti.LtiRole;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.Placement.Services;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.Target;
import org.ramure.interop.lti.partner.Deployment;
import org.ramure.shared.Uuids;
import org.springframework.stereotype.Component;

/**
 * Keeps placements as launches tell them. A class launches within a minute: a row that says the
 * same already is not written again.
 */
@Component
class PlacementBook {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final PlacementRepository rows;

    private final ParticipationRepository people;
    private final PlacementPins pins;

    PlacementBook(PlacementRepository rows, ParticipationRepository people, PlacementPins pins) {
        this.rows = rows;
        this.people = people;
        this.pins = pins;
    }

    /** Somebody came through a placement, in these roles. */
    void came(PlacementId placement, Identity identity, LaunchMessage message, Instant now) {
        people.came(
                new ParticipationRepository.Came(
                        Uuids.next(),
                        placement.value(),
                        identity.id().value(),
                        identity.person().value(),
                        message.subject(),
                        message.roles().contains(LtiRole.TEACHER),
                        message.roles().contains(LtiRole.LEARNER),
                        now));
    }

    /** The placement of this message, which was made before, told what is new. */
    Placement keep(Deployment deployment, LaunchMessage message, Instant now) {
        UUID site = deployment.id().value();
        String link = message.where().resourceLinkId();
        Placement known = find(site, link).orElseThrow();
        UUID id = known.id().value();
        boolean news = !known.where().equals(message.where());
        if (news || known.lastLaunch().isBefore(now.minus(NOTED_EVERY))) {
            Placement.Where where = message.where();
            rows.tell(id, where.contextId(), where.contextTitle(), where.title(), now);
        }
        if (!known.services().equals(message.services())) {
            serve(id, message.services());
        }
        if (!known.dates().equals(message.link().dates()) || known.target().isEmpty()) {
            bring(id, message.link(), now);
        }
        open(known, message.link());
        Placement told = find(site, link).orElseThrow();
        if (told.pin().isUndecided()) {
            pins.begin(told, message.link());
            return find(site, link).orElseThrow();
        }
        return told;
    }

    private void bring(UUID id, LaunchMessage.Link link, Instant now) {
        rows.bring(
                id,
                link.choice().orElse(null),
                link.dates().opens().orElse(null),
                link.dates().due().orElse(null),
                now);
    }

    private void open(Placement known, LaunchMessage.Link link) {
        Optional<Target> target = link.target();
        if (target.isEmpty() && known.target().isEmpty()) {
            target = former(known.deployment().value(), link.formerLinks());
        }
        if (target.isPresent() && !target.equals(known.target())) {
            UUID owner = known.owner().map(person -> person.value()).orElse(null);
            rows.open(known.id().value(), target.get().text(), owner);
            pins.opened(known, target.get());
        }
    }

    boolean isKnown(Deployment deployment, String link) {
        return find(deployment.id().value(), link).isPresent();
    }

    /** Makes the placement unless it is there. */
    void make(Deployment deployment, String link, Instant now) {
        UUID site = deployment.id().value();
        rows.make(Uuids.next(), deployment.platform().value(), site, link, now);
    }

    private Optional<Placement> find(UUID deployment, String link) {
        return rows.findByDeploymentIdAndResourceLinkId(deployment, link)
                .map(PlacementEntity::toPlacement);
    }

    /** What the link opened that this one is a copy of. */
    private Optional<Target> former(UUID deployment, List<String> links) {
        return links.stream()
                .flatMap(link -> find(deployment, link).stream())
                .flatMap(placement -> placement.target().stream())
                .findFirst();
    }

    private void serve(UUID id, Services services) {
        Optional<GradeService> grades = services.grades();
        rows.serve(
                id,
                grades.flatMap(GradeService::lineItem).map(URI::toString).orElse(null),
                grades.flatMap(GradeService::lineItems).map(URI::toString).orElse(null),
                String.join(
                        " ",
                        grades.map(GradeService::scopes).stream()
                                .flatMap(scopes -> scopes.stream().sorted())
                                .toList()),
                services.roster().map(roster -> roster.memberships().toString()).orElse(null));
    }
}
