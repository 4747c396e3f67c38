package org.ramure.competences.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Office documents are ZIP packages; this reads their table of contents only. Nothing is expanded
 * but the one short entry in which an OpenDocument names its type, and no more than 200 bytes of
 * it, so that a bomb stays folded.
 */
final class OfficePackage {

    /** What the table of contents may promise in all; a larger document is a bomb or a mistake. */
    private static final long MAX_EXPANDED = 500L * 1024 * 1024;

    private static final int MAX_ENTRIES = 10_000;
    private static final int MAX_TYPE_LENGTH = 200;

    private static final Map<String, FileKind> MAIN_PARTS =
            Map.of(
                    "word/document.xml", FileKind.DOCX,
                    "xl/workbook.xml", FileKind.XLSX,
                    "ppt/presentation.xml", FileKind.PPTX);

    private OfficePackage() {}

    static boolean isZip(String mediaType) {
        return mediaType.equals("application/zip")
                || mediaType.equals("application/x-tika-ooxml")
                || mediaType.startsWith("application/vnd.oasis.opendocument.")
                || mediaType.startsWith("application/vnd.openxmlformats-officedocument.");
    }

    static Optional<FileKind> kindOf(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (!isReasonable(zip) || hasMacros(zip)) {
                return Optional.empty();
            }
            ZipEntry type = zip.getEntry("mimetype");
            return type == null ? officeOpen(zip) : openDocument(zip, type);
        } catch (ZipException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isReasonable(ZipFile zip) {
        return zip.size() <= MAX_ENTRIES
                && zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum()
                        <= MAX_EXPANDED;
    }

    private static boolean hasMacros(ZipFile zip) {
        return zip.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin") || name.startsWith("basic/"));
    }

    private static Optional<FileKind> officeOpen(ZipFile zip) {
        if (zip.getEntry("[Content_Types].xml") == null) {
            return Optional.empty();
        }
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> zip.getEntry(part.getKey()) != null)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<FileKind> openDocument(ZipFile zip, ZipEntry type) throws IOException {
        if (zip.getEntry("content.xml") == null) {
            return Optional.empty();
        }
        try (InputStream content = zip.getInputStream(type)) {
            byte[] name = content.readNBytes(MAX_TYPE_LENGTH);
            return FileKind.ofMediaType(new String(name, StandardCharsets.US_ASCII).strip())
                    .filter(kind -> kind.mediaType().contains("opendocument"));
        }
    }
}
