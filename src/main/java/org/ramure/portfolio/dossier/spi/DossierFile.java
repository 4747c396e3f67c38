package org.ramure.portfolio.dossier.spi;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of evidence: the name that people know, its type by content, its size in bytes, and where
 * its bytes come from when their turn has come.
 */
public record DossierFile(String name, String mediaType, long size, Source source) {

    /** Opens the bytes; asked for in the learner's name, perhaps minutes later, perhaps twice. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    public boolean isPicture() {
        return mediaType.equals("image/png") || mediaType.equals("image/jpeg");
    }
}
