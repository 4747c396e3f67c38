package org.ramure.cohorts.work;

import java.util.UUID;

/** A file left with a piece of work; its type is that of its content, its size is in bytes. */
public record WorkFile(UUID id, String name, String mediaType, long size) {}
