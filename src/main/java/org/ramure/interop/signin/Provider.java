package org.ramure.interop.signin;

import org.ramure.shared.LocalizedText;

/** A side elsewhere that signs people in; {@code names} are what its button says. */
public record Provider(
        ProviderId id,
        ProviderKind kind,
        LocalizedText names,
        boolean enabled,
        AttributeMapping mapping) {}
