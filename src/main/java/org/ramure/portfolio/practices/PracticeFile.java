package org.ramure.portfolio.practices;

import java.util.UUID;

/** A file left as evidence of a practice; {@code sizeBytes} as it lies on disk. */
public record PracticeFile(UUID id, String name, String mediaType, long sizeBytes) {}
