package org.ramure.portfolio.dossier.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.ramure.portfolio.dossier.Dossier;
import org.ramure.portfolio.dossier.Dossiers;
import org.ramure.portfolio.dossier.paper.EvidenceZip;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder {@code dossiers/} of the data directory: a PDF and a ZIP per dossier. */
@Component
class DossierFiles {

    private final Path folder;

    DossierFiles(@Value("${ramure.data-dir}") Path dataDir) {
        this.folder = dataDir.resolve("dossiers").toAbsolutePath().normalize();
    }

    /** A file as it was written. */
    record Written(long size, String sha256) {}

    /** Both files. */
    record Packed(Written pdf, Written zip, int pages, int pieces) {}

    /** Writes bytes to where they are kept. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Path of(UUID dossier, Dossiers.Form form) {
        return folder.resolve(dossier + form.ending());
    }

    /** Where the bytes lie of a dossier that is whole. */
    Optional<Dossiers.Ready> ready(MadeEntity row, Dossiers.Form form) {
        Path file = of(row.id(), form);
        return row.state() == Dossier.State.DONE && Files.isReadable(file)
                ? Optional.of(new Dossiers.Ready(file, row.fileName() + form.ending()))
                : Optional.empty();
    }

    /** Writes beside and moves in the end: a file that is there is whole. */
    Written write(UUID dossier, Dossiers.Form form, Writing content) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(dossier + form.ending() + ".part");
        var digest = EvidenceZip.sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(unfinished), digest)) {
            content.to(out);
        }
        Path target = of(dossier, form);
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        return new Written(Files.size(target), HexFormat.of().formatHex(digest.digest()));
    }

    void delete(UUID dossier) {
        try {
            for (Dossiers.Form form : Dossiers.Form.values()) {
                Files.deleteIfExists(of(dossier, form));
                Files.deleteIfExists(folder.resolve(dossier + form.ending() + ".part"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
