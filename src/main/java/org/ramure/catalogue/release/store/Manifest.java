package org.ramure.catalogue.release.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.release.ReleaseId;

/**
 * The files of a release: after a first line {@code ramure-release 1 <course>}, one line {@code
 * <sha-256> <bytes> <path>} a file, in the order of their paths, each ended by a line feed. The
 * SHA-256 of this text in UTF-8 names the release.
 */
record Manifest(String course, SortedMap<String, Entry> files) {

    private static final String FIRST = "ramure-release 1 ";

    /** A file: its hash and its length in bytes. */
    record Entry(String hash, long size) {}

    /** The course's folder, the pathways through it and its framework, as they stand. */
    static Manifest of(ContentFolder folder, Course course, List<String> pathways) {
        List<String> paths = new ArrayList<>(folder.files(course.slug()));
        pathways.forEach(slug -> paths.add("pathways/" + slug + ".yaml"));
        paths.add("frameworks/" + course.framework() + ".yaml");
        SortedMap<String, Entry> files = new TreeMap<>();
        paths.stream().filter(folder::isFile).forEach(path -> files.put(path, entry(folder, path)));
        return new Manifest(course.slug(), files);
    }

    private static Entry entry(ContentFolder folder, String path) {
        try {
            byte[] bytes = folder.bytes(path);
            return new Entry(Sha256.of(bytes), bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    static Manifest parse(String text) {
        List<String> lines = text.lines().toList();
        SortedMap<String, Entry> files = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(" ", 3);
            files.put(fields[2], new Entry(fields[0], Long.parseLong(fields[1])));
        }
        return new Manifest(lines.getFirst().substring(FIRST.length()), files);
    }

    String text() {
        StringBuilder text = new StringBuilder(FIRST + course + "\n");
        files.forEach((path, entry) ->
                text.append(entry.hash())
                        .append(' ')
                        .append(entry.size())
                        .append(' ')
                        .append(path)
                        .append('\n'));
        return text.toString();
    }

    ReleaseId id() {
        return new ReleaseId(Sha256.of(text().getBytes(StandardCharsets.UTF_8)));
    }
}
