package org.ramure.toolkit.hackathon;

import java.nio.file.Path;
import java.util.UUID;

/** The file of a team's hand-in. */
public record WorkFile(UUID id, String name, String mediaType, long size) {

    /** With its bytes. */
    public record Download(WorkFile file, Path path) {}
}
