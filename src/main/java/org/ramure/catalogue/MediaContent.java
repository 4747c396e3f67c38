package org.ramure.catalogue;

import org.ramure.shared.SafeHtml;

/**
 * A film, sound or picture: address, RFC 6838 type, weight in bytes, captions and poster (empty
 * when none), transcript.
 */
public record MediaContent(
        String address,
        String mediaType,
        long bytes,
        String captions,
        String poster,
        String alt,
        SafeHtml transcript) {}
