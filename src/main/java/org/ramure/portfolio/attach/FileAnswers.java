package org.ramure.portfolio.attach;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a joined file is sent: to be saved, never run or shown; 404 for what is not there. */
public final class FileAnswers {

    private FileAnswers() {}

    /** A file's name, type by content (RFC 6838) and where its bytes lie. */
    public record Download(String name, String mediaType, Path path) {}

    /** The answer. */
    public static ResponseEntity<Resource> to(Optional<Download> file) {
        return file.filter(found -> Files.isReadable(found.path()))
                .map(FileAnswers::send)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> send(Download file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new FileSystemResource(file.path()));
    }
}
