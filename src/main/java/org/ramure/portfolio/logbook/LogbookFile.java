package org.ramure.portfolio.logbook;

import java.util.UUID;

/** A file joined to an entry: type by content (RFC 6838), size in bytes. */
public record LogbookFile(UUID id, String name, String mediaType, long size) {}
