package org.ramure.competences.files;

import java.util.UUID;

/**
 * A file that was accepted: its random id, type by content (RFC 6838), size in bytes and SHA-256 in
 * hexadecimal.
 */
public record StoredFile(UUID id, String mediaType, long size, String sha256) {}
