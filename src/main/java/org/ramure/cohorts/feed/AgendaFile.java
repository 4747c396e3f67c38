package org.ramure.cohorts.feed;

import java.time.Instant;

/**
 * A calendar by RFC 5545, with what changed in it last; {@code tag} differs where the text does.
 */
public record AgendaFile(String text, String tag, Instant changedAt) {}
