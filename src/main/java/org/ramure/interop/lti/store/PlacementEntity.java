package org.ramure.interop.lti.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.interop.lti.GradeService;
import org.ramure.interop.lti.Pin;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.RosterService;
import org.ramure.interop.lti.Target;
import org.ramure.interop.lti.partner.DeploymentId;
import org.ramure.interop.lti.partner.PlatformId;
import org.ramure.people.PersonId;

/** A row of {@code interop_lti_placement}; written by statements, since many launch at once. */
@Entity
@Table(name = "interop_lti_placement")
class PlacementEntity {

    @Id private UUID id;
    private UUID platformId;
    private UUID deploymentId;
    private String contextId;
    private String contextTitle;
    private String resourceLinkId;
    private String title;
    private @Nullable String target;
    private @Nullable String contentRelease;
    private @Nullable String nextRelease;
    private @Nullable Instant nextFrom;

    @SuppressWarnings("UnusedVariable") // asked for in queries
    private @Nullable UUID choiceId;

    private @Nullable Instant opensAt;
    private @Nullable Instant dueAt;
    private int datesRevision;
    private @Nullable Instant datesAt;
    private @Nullable UUID ownerId;
    private @Nullable String lineItem;
    private @Nullable String lineItems;
    private String gradeScopes;
    private @Nullable String memberships;

    private Instant firstAt;
    private Instant lastAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PlacementEntity() {}

    Placement toPlacement() {
        return new Placement(
                new PlacementId(id),
                new PlatformId(platformId),
                new DeploymentId(deploymentId),
                new Placement.Where(contextId, contextTitle, resourceLinkId, title),
                Optional.ofNullable(target).flatMap(Target::of),
                pin(),
                Optional.ofNullable(ownerId).map(PersonId::new),
                new Placement.Services(
                        grades(),
                        Optional.ofNullable(memberships).map(URI::create).map(RosterService::new)),
                new Placement.Dates(Optional.ofNullable(opensAt), Optional.ofNullable(dueAt)),
                lastAt);
    }

    /** How often its dates changed. */
    int datesRevision() {
        return datesRevision;
    }

    Instant datesAt() {
        return datesAt == null ? firstAt : datesAt;
    }

    /** An empty text stands for the course as its authors have it. */
    private Pin pin() {
        if (contentRelease == null) {
            return Pin.UNDECIDED;
        }
        Optional<Pin.Move> next =
                nextRelease == null || nextFrom == null
                        ? Optional.empty()
                        : Optional.of(new Pin.Move(ReleaseId.of(nextRelease), nextFrom));
        return new Pin(true, ReleaseId.of(contentRelease), next);
    }

    private Optional<GradeService> grades() {
        if (lineItem == null && lineItems == null) {
            return Optional.empty();
        }
        Set<String> scopes =
                Arrays.stream(gradeScopes.split(" "))
                        .filter(scope -> !scope.isEmpty())
                        .collect(Collectors.toSet());
        return Optional.of(
                new GradeService(
                        Optional.ofNullable(lineItem).map(URI::create),
                        Optional.ofNullable(lineItems).map(URI::create),
                        scopes));
    }
}
