package org.ramure.cohorts.papers.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ramure.cohorts.papers.spi.DossierFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder {@code papers/} of the data directory: one ZIP per parcel. */
@Component
class ParcelFiles {

    private final Path folder;

    ParcelFiles(@Value("${ramure.data-dir}") Path dataDir) {
        this.folder = dataDir.resolve("papers").toAbsolutePath().normalize();
    }

    /** What goes in: files first, then what is said of them all. */
    record Contents(List<DossierFile> files, Closing closing) {}

    /** Makes the last files out of what is known of those before. */
    @FunctionalInterface
    interface Closing {
        List<DossierFile> after(List<Entry> entries);
    }

    /** A file as it went in. */
    record Entry(String path, String title, List<String> indicators, long size, String sha256) {}

    /** The whole. */
    record Packed(long size, String sha256) {}

    /** Hears how far the work is. */
    @FunctionalInterface
    interface Progress {
        void at(int done, int total);
    }

    Path of(UUID parcel) {
        return folder.resolve(parcel + ".zip");
    }

    void delete(UUID parcel) throws IOException {
        Files.deleteIfExists(of(parcel));
    }

    /** Writes beside and moves in the end: a file that is there is whole. */
    Packed pack(UUID parcel, Contents contents, Progress progress) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(parcel + ".part");
        MessageDigest whole = sha256();
        int total = contents.files().size();
        progress.at(0, total);
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(unfinished), whole);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            Set<String> taken = new HashSet<>();
            List<Entry> entries = new ArrayList<>();
            for (DossierFile file : contents.files()) {
                entries.add(put(zip, file, free(file.path(), taken)));
                progress.at(entries.size(), total);
            }
            for (DossierFile last : contents.closing().after(entries)) {
                put(zip, last, free(last.path(), taken));
            }
        }
        Path target = of(parcel);
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        return new Packed(Files.size(target), HexFormat.of().formatHex(whole.digest()));
    }

    private static Entry put(ZipOutputStream zip, DossierFile file, String path)
            throws IOException {
        byte[] bytes = file.content().bytes();
        zip.putNextEntry(new ZipEntry(path));
        zip.write(bytes);
        zip.closeEntry();
        return new Entry(
                path,
                file.title(),
                file.indicators(),
                bytes.length,
                HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    /** Two people of one name get two files. */
    private static String free(String path, Set<String> taken) {
        String candidate = path;
        int dot = path.lastIndexOf('.');
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = path.substring(0, dot) + "-" + i + path.substring(dot);
        }
        return candidate;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
