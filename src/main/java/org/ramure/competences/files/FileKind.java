package org.ramure.competences.files;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that are accepted, and nothing else; sound only where it is asked for. */
enum FileKind {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    WEBP("image/webp"),
    TEXT("text/plain"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    ODP("application/vnd.oasis.opendocument.presentation"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    /** Sound, for stores that ask for it; see {@link FileStore#withSound}. */
    MP3("audio/mpeg", true),
    M4A("audio/mp4", true),
    OGG("audio/ogg", true),
    VORBIS("audio/vorbis", true),
    OPUS("audio/opus", true),
    WAV("audio/vnd.wave", true);

    private final String mediaType;
    private final boolean sound;

    FileKind(String mediaType) {
        this(mediaType, false);
    }

    FileKind(String mediaType, boolean sound) {
        this.mediaType = mediaType;
        this.sound = sound;
    }

    boolean isSound() {
        return sound;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
    }
}
