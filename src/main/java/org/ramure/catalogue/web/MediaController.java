package org.ramure.catalogue.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.MediaFile;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /medias/{course}/{language}/{module}/{file}}: only files that the content names. Byte
 * ranges (RFC 9110, section 14) are answered by Spring for the resource that is returned.
 */
@RestController
class MediaController {

    private static final Duration FRESH = Duration.ofHours(1);

    private final Catalogue catalogue;

    MediaController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/medias/{course}/{language}/{module}/{file:.+}")
    ResponseEntity<Resource> media(
            @PathVariable String course,
            @PathVariable String language,
            @PathVariable String module,
            @PathVariable String file) {
        return catalogue
                .media(course, language, module, file)
                .map(MediaController::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> answer(MediaFile media) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(media.mediaType()))
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(version(media))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .body(media.resource());
    }

    /** Changes with the file: browsers ask again and get nothing while it stays the same. */
    private static String version(MediaFile media) {
        try {
            return media.size() + "-" + Long.toHexString(media.resource().lastModified());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + media.name(), e);
        }
    }
}
