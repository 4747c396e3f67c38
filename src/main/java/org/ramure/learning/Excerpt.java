package org.ramure.learning;

import java.time.Instant;
import java.util.Optional;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.shared.LocalizedText;

/**
 * What somebody was led into from elsewhere: a pathway in the state that holds there, and the steps
 * that were asked for; without {@code part}, all of it.
 */
public record Excerpt(
        String key,
        LocalizedText title,
        Pathway pathway,
        Optional<Itinerary> part,
        Optional<Instant> opens,
        Optional<Instant> due) {}
