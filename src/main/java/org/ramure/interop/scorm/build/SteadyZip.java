package org.ramure.interop.scorm.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ramure.catalogue.MediaFile;

/**
 * A ZIP that is the same whenever it is made: sorted names, one time for all, the first of ZIPs.
 */
final class SteadyZip {

    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    static byte[] of(Map<String, byte[]> files, Map<String, MediaFile> media) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        try {
            for (var one : media.entrySet()) {
                all.put(one.getKey(), one.getValue().resource().getContentAsByteArray());
            }
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
                for (var file : all.entrySet()) {
                    var entry = new ZipEntry(file.getKey());
                    entry.setTimeLocal(FIRST);
                    zip.putNextEntry(entry);
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the media of a package", e);
        }
    }
}
