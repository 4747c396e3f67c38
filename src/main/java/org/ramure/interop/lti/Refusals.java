package org.ramure.interop.lti;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ramure.interop.lti.partner.PlatformId;
import org.ramure.people.PersonId;

/** The log of launches that were refused; kept for 30 days, without any person’s name or id. */
public interface Refusals {

    /** One line; {@code id} is what the person saw, so that they can tell it. */
    record Line(
            String id,
            Optional<PlatformId> platform,
            String issuer,
            LaunchRefused.Reason reason,
            String detail,
            Instant at) {}

    /** Machinery: notes a refusal and gives its id of eight characters. */
    String note(LaunchRefused refused);

    /** The latest of all, for administrators; others get none. */
    List<Line> latest(PersonId caller, int most);

    /** The latest of the platforms that the caller teaches on. */
    List<Line> ofTaught(PersonId caller, int most);
}
