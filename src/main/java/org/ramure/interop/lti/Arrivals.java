package org.ramure.interop.lti;

import java.util.Optional;
import org.ramure.interop.lti.partner.Deployment;
import org.ramure.interop.lti.partner.Platform;

/**
 * Machinery of launches: keeps who came through what, and lets the same launch go on in another
 * window by a code that is good once, for five minutes.
 */
public interface Arrivals {

    /**
     * Keeps a launch whose message was checked: the person behind the identity, the placement with
     * what the platform offers for it, and who takes part. Publishes {@link LtiLaunched} where
     * there is a placement. Throws {@link LaunchRefused} where the person may not come this way.
     */
    Launch arrive(Platform platform, Deployment deployment, LaunchMessage message);

    /** A new code for this launch; an earlier one is worth nothing any more. */
    String code(LaunchId launch);

    /** The launch behind a code that is still good; the code stays good. */
    Optional<Launch> behind(String code);

    /** The launch behind a code, which is used up. */
    Optional<Launch> use(String code);
}
