package org.ramure.interop.scorm;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which a module leaves; each has its own ending. */
public enum PackageFormat {
    SCORM_12("zip", "application/zip"),
    COMMON_CARTRIDGE("imscc", "application/vnd.ims.imsccv1p1");

    private final String ending;
    private final String mediaType;

    PackageFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The ending of its files, without the dot. */
    public String ending() {
        return ending;
    }

    /** As in RFC 6838. */
    public String mediaType() {
        return mediaType;
    }

    public static Optional<PackageFormat> ofEnding(String ending) {
        return Arrays.stream(values()).filter(f -> f.ending.equals(ending)).findFirst();
    }
}
