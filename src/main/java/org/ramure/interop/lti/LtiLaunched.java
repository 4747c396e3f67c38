package org.ramure.interop.lti;

import java.time.Instant;
import org.ramure.people.PersonId;

/**
 * Somebody was let in through a placement; published in the transaction that keeps the launch. The
 * placement’s services are already those of this launch.
 */
public record LtiLaunched(LaunchId launch, PlacementId placement, PersonId person, Instant at) {}
