package org.ramure.interop.lti.partner;

/** One place of a platform where we were put, under the name {@code value} that it gave. */
public record Deployment(DeploymentId id, PlatformId platform, String value, boolean enabled) {}
