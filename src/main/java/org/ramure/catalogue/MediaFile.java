package org.ramure.catalogue;

import org.springframework.core.io.Resource;

/**
 * A picture, film or sound that a course names; {@code mediaType} as in RFC 6838, {@code size} in
 * bytes (shown before anything is downloaded). The bytes stay where the content lies.
 */
public record MediaFile(
        String name,
        String mediaType,
        long size,
        Resource resource,
        String licence,
        String author) {}
