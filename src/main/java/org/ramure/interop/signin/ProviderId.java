package org.ramure.interop.signin;

import java.util.UUID;

/** Identifies a sign-in provider. */
public record ProviderId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
