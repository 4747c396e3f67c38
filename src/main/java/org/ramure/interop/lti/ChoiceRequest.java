package org.ramure.interop.lti;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * What a platform asks for when a teacher chooses content (deep linking). {@code data} goes back to
 * it unchanged; {@code contextId} is empty where it told no course.
 */
public record ChoiceRequest(
        URI returnUrl,
        Set<String> acceptedTypes,
        Set<String> acceptedTargets,
        boolean several,
        boolean lineItems,
        Optional<String> data,
        String contextId) {

    public ChoiceRequest {
        acceptedTypes = Set.copyOf(acceptedTypes);
        acceptedTargets = Set.copyOf(acceptedTargets);
    }

    public boolean acceptsLinks() {
        return acceptedTypes.contains("ltiResourceLink");
    }
}
