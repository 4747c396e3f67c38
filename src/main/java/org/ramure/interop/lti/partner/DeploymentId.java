package org.ramure.interop.lti.partner;

import java.util.UUID;

/** Identifies our row of a deployment; what the platform calls it is its {@code value}. */
public record DeploymentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
