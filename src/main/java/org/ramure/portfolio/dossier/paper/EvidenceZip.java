package org.ramure.portfolio.dossier.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ramure.portfolio.dossier.spi.DossierBlock;
import org.ramure.portfolio.dossier.spi.DossierFile;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Wording;

/**
 * Evidence in a ZIP with what was written, an index to read and fingerprints in the form that
 * {@code sha256sum -c} reads. Files go through in small parts and are never whole in memory; the
 * same ones, asked for twice, get the same names.
 */
public final class EvidenceZip {

    /** More than this is refused ({@code portfolio.dossier.large}). */
    public static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;

    private static final int LONGEST_NAME = 80;

    private final List<Named> pieces;
    private final IdentityHashMap<DossierFile, String> paths;

    private EvidenceZip(List<Named> pieces, IdentityHashMap<DossierFile, String> paths) {
        this.pieces = pieces;
        this.paths = paths;
    }

    /** A piece of evidence and its path in the ZIP. */
    public record Named(String path, DossierFile file) {}

    /** A file that was made: the PDF, or a page. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Made(String path, String title, byte[] bytes) {

        public static Made of(String path, byte[] bytes) {
            return new Made(path, path, bytes);
        }
    }

    /** Hears of each file that went in. */
    @FunctionalInterface
    public interface Progress {
        void at(int done);
    }

    /** A file as it went in. */
    record Entry(String path, String title, long size, String sha256) {}

    public static EvidenceZip of(List<WrittenChapter> chapters) {
        Set<String> taken = new HashSet<>();
        List<Named> pieces = new ArrayList<>();
        IdentityHashMap<DossierFile, String> paths = new IdentityHashMap<>();
        long bytes = 0;
        int number = 1;
        for (WrittenChapter chapter : chapters) {
            String folder = "pieces/%02d-%s/".formatted(number++, chapter.key());
            for (DossierBlock.Piece piece : chapter.pieces().toList()) {
                String path = free(folder + plain(piece.file().name()), taken);
                pieces.add(new Named(path, piece.file()));
                paths.put(piece.file(), path);
                bytes += piece.file().size();
            }
        }
        if (bytes > MOST_BYTES) {
            throw new UserFacingException("portfolio.dossier.large");
        }
        return new EvidenceZip(List.copyOf(pieces), paths);
    }

    public List<Named> pieces() {
        return pieces;
    }

    /** Where a piece lies in the ZIP. */
    String path(DossierFile file) {
        return paths.getOrDefault(file, file.name());
    }

    /** Writes everything; {@code made} first. The stream stays open. */
    public void write(
            OutputStream out, Wording words, Cover cover, List<Made> made, Progress progress)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        List<Entry> entries = new ArrayList<>();
        for (Made file : made) {
            entries.add(put(zip, file.path(), file.title(), to -> to.write(file.bytes())));
        }
        int done = 0;
        for (Named piece : pieces) {
            entries.add(put(zip, piece.path(), piece.file().name(), to -> copy(piece.file(), to)));
            progress.at(++done);
        }
        byte[] index = new EvidenceIndex(words, cover).html(made, entries);
        put(zip, "index.html", "index.html", to -> to.write(index));
        StringBuilder prints = new StringBuilder();
        entries.forEach(e -> prints.append(e.sha256()).append("  ").append(e.path()).append('\n'));
        byte[] lines = prints.toString().getBytes(StandardCharsets.UTF_8);
        put(zip, "empreintes.sha256", "empreintes.sha256", to -> to.write(lines));
        zip.finish();
    }

    @FunctionalInterface
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private static void copy(DossierFile file, OutputStream to) throws IOException {
        try (InputStream in = file.source().open()) {
            in.transferTo(to);
        }
    }

    private static Entry put(ZipOutputStream zip, String path, String title, Content content)
            throws IOException {
        MessageDigest digest = sha256();
        ZipEntry entry = new ZipEntry(path);
        zip.putNextEntry(entry);
        content.to(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        return new Entry(path, title, entry.getSize(), HexFormat.of().formatHex(digest.digest()));
    }

    /** A name that every system can keep: no folders, no accents, no signs. */
    static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain =
                Normalizer.normalize(last, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^A-Za-z0-9._-]+", "-")
                        .replaceAll("^[.-]+", "");
        int excess = plain.length() - LONGEST_NAME;
        if (excess > 0) {
            plain = plain.substring(excess).replaceAll("^[.-]+", "");
        }
        return plain.isEmpty() ? "piece" : plain;
    }

    /** Two files of one name get two. */
    private static String free(String path, Set<String> taken) {
        String candidate = path;
        int dot = path.lastIndexOf('.');
        int cut = dot > path.lastIndexOf('/') ? dot : path.length();
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = path.substring(0, cut) + "-" + i + path.substring(cut);
        }
        return candidate;
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
