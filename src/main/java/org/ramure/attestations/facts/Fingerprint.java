package org.ramure.attestations.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest in 64 lower-case hexadecimal digits. */
public record Fingerprint(String hex) {

    public static Fingerprint of(byte[] bytes) {
        try {
            return new Fingerprint(
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The fingerprint of the text's UTF-8 bytes. */
    public static Fingerprint of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Groups of eight digits, easier to compare by eye. */
    public String grouped() {
        return hex.replaceAll("(.{8})(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return hex;
    }
}
