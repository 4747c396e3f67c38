package org.ramure.catalogue.release;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A release by what is in it: the SHA-256 of its manifest, 64 lower-case hexadecimal digits. The
 * same files are the same release.
 */
public record ReleaseId(String hash) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORT = 10;

    public ReleaseId {
        if (!FORM.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a release: " + hash);
        }
    }

    /** The id with this hash, if it is one. */
    public static Optional<ReleaseId> of(String hash) {
        return FORM.matcher(hash).matches() ? Optional.of(new ReleaseId(hash)) : Optional.empty();
    }

    /** Enough of the hash for people to cite. */
    public String shortHash() {
        return hash.substring(0, SHORT);
    }

    @Override
    public String toString() {
        return hash;
    }
}
