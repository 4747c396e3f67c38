package org.ramure.catalogue.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** The content folder on disk, or where it lies in the jar. */
public final class DiskFolder extends ContentFolder {

    private final Path root;
    private final Map<String, String> edited;

    DiskFolder(Path root) {
        this.edited = Map.of();
        try {
            this.root = root.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("The content folder cannot be read: " + root, e);
        }
    }

    private DiskFolder(Path root, Map<String, String> edited) {
        this.root = root;
        this.edited = Map.copyOf(edited);
    }

    /** The same folder with other texts for these of its files; no file comes to be by this. */
    public DiskFolder with(Map<String, String> texts) {
        return new DiskFolder(root, texts);
    }

    private Optional<byte[]> edited(String path) {
        return Optional.ofNullable(edited.get(path))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    public Path root() {
        return root;
    }

    private Path path(String path) {
        return root.resolve(path);
    }

    @Override
    public boolean isFile(String path) {
        return Files.isRegularFile(path(path));
    }

    @Override
    public boolean isFolder(String path) {
        return Files.isDirectory(path(path));
    }

    @Override
    public boolean holds(String path) {
        try {
            return path(path).toRealPath().startsWith(root);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public List<String> names(String folder) {
        if (!isFolder(folder) || !holds(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(path(folder))) {
            return entries.map(DiskFolder::name)
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The content folder cannot be listed: " + folder, e);
        }
    }

    private static String name(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    @Override
    public long size(String path) throws IOException {
        Optional<byte[]> text = edited(path);
        return text.isPresent() ? text.get().length : Files.size(path(path));
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        Optional<byte[]> text = edited(path);
        return text.isPresent() ? text.get() : Files.readAllBytes(path(path));
    }

    @Override
    public Resource resource(String path) {
        return edited(path)
                .<Resource>map(ByteArrayResource::new)
                .orElseGet(() -> new FileSystemResource(path(path)));
    }
}
