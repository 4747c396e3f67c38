package org.ramure.catalogue.release.store;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.store.Manifest.Entry;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;

/**
 * The files of a release as a folder. Texts are in memory while they are read; media stay in the
 * database until someone asks for them.
 */
final class KeptFolder extends ContentFolder {

    private final Release release;
    private final Manifest manifest;
    private final Map<String, byte[]> texts;
    private final BlobRows blobs;

    KeptFolder(Release release, Manifest manifest, BlobRows blobs) {
        this.release = release;
        this.manifest = manifest;
        this.blobs = blobs;
        this.texts =
                blobs.texts(
                        manifest.files().entrySet().stream()
                                .filter(file -> isText(file.getKey()))
                                .map(file -> file.getValue().hash())
                                .toList());
    }

    private static boolean isText(String path) {
        return path.endsWith(".md") || path.endsWith(".yaml");
    }

    @Override
    public String mediaAddress() {
        return "/medias/versions/" + release.id().hash() + "/";
    }

    @Override
    public boolean isFile(String path) {
        return manifest.files().containsKey(path);
    }

    @Override
    public boolean isFolder(String path) {
        String start = path.isEmpty() ? "" : path + "/";
        return manifest.files().keySet().stream().anyMatch(file -> file.startsWith(start));
    }

    @Override
    public boolean holds(String path) {
        return isFile(path) || isFolder(path);
    }

    @Override
    public List<String> names(String folder) {
        String start = folder.isEmpty() ? "" : folder + "/";
        TreeSet<String> names = new TreeSet<>();
        manifest.files().keySet().stream()
                .filter(file -> file.startsWith(start))
                .map(file -> file.substring(start.length()))
                .forEach(rest -> names.add(rest.split("/", 2)[0]));
        return List.copyOf(names);
    }

    private Entry entry(String path) {
        Entry entry = manifest.files().get(path);
        if (entry == null) {
            throw new IllegalArgumentException(release.id() + " has no " + path);
        }
        return entry;
    }

    @Override
    public long size(String path) {
        return entry(path).size();
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        Entry entry = entry(path);
        byte[] text = texts.get(entry.hash());
        return text == null ? blobs.bytes(entry.hash(), entry.size()) : text;
    }

    @Override
    public Resource resource(String path) {
        return new KeptFile(path, entry(path), blobs, release.publishedAt());
    }

    private static final class KeptFile extends AbstractResource {

        private final String path;
        private final Entry entry;
        private final BlobRows blobs;
        private final Instant publishedAt;

        KeptFile(String path, Entry entry, BlobRows blobs, Instant publishedAt) {
            this.path = path;
            this.entry = entry;
            this.blobs = blobs;
            this.publishedAt = publishedAt;
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public InputStream getInputStream() {
            return blobs.open(entry.hash(), entry.size());
        }

        @Override
        public long contentLength() {
            return entry.size();
        }

        @Override
        public long lastModified() {
            return publishedAt.toEpochMilli();
        }

        @Override
        public String getFilename() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public String getDescription() {
            return "published file " + path + " (" + entry.hash() + ")";
        }
    }
}
