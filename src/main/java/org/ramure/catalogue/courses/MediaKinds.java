package org.ramure.catalogue.courses;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The media that content may hold, and the type under which each is served (RFC 6838). */
final class MediaKinds {

    private static final Map<String, String> TYPES =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("webm", "video/webm"),
                            Map.entry("mp4", "video/mp4"),
                            Map.entry("mp3", "audio/mpeg"),
                            Map.entry("ogg", "audio/ogg"),
                            Map.entry("svg", "image/svg+xml"),
                            Map.entry("png", "image/png"),
                            Map.entry("webp", "image/webp"),
                            Map.entry("jpg", "image/jpeg"),
                            Map.entry("vtt", "text/vtt")));

    private MediaKinds() {}

    static Optional<String> typeOf(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TYPES.get(ending));
    }

    /** For a message. */
    static String list() {
        return String.join(", ", TYPES.keySet());
    }
}
