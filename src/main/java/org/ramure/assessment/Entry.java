package org.ramure.assessment;

import java.time.Instant;

/**
 * What stands in one field: the text, its version (from 1, raised at each saving) and when it was
 * saved.
 */
public record Entry(String content, long version, Instant savedAt) {}
