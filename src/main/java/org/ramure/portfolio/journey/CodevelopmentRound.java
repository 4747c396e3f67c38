package org.ramure.portfolio.journey;

import org.ramure.shared.LocalizedText;

/**
 * A round of a co-development session: how long it lasts, who speaks, and what everyone does
 * meanwhile.
 */
public record CodevelopmentRound(
        String id, LocalizedText title, int minutes, LocalizedText speaker, LocalizedText rule) {}
