package org.ramure.interop.signin;

/** Published inside the transaction that removes a provider; each protocol forgets its part. */
public record ProviderRemoved(ProviderId id) {}
