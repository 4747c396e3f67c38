package org.ramure.toolkit.document;

import java.util.UUID;

/** Somebody saved a field, or the sharing changed: told after the commit to those who look on. */
public record DocumentChanged(UUID document) {}
