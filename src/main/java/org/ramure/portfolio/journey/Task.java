package org.ramure.portfolio.journey;

import java.util.Optional;
import org.ramure.shared.LocalizedText;

/**
 * Something to do alone: its prescribed minutes, and where to do it: an address of this application
 * without leading slash or an https address, or nothing.
 */
public record Task(
        String id, LocalizedText title, int minutes, Optional<String> link, LocalizedText why) {}
