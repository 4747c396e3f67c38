package org.ramure.catalogue.release.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.ramure.catalogue.MediaFile;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.catalogue.release.Releases;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * {@code GET /medias/versions/{release}/{course}/{language}/{module}/{file}}: media of a release,
 * for anyone, which never change; {@code GET /versions/{release}.zip}: all its files, for authors.
 */
@RestController
class ReleaseFilesController {

    private static final Duration FOREVER = Duration.ofDays(365);

    private final Releases releases;
    private final CurrentPerson current;

    ReleaseFilesController(Releases releases, CurrentPerson current) {
        this.releases = releases;
        this.current = current;
    }

    @GetMapping("/medias/versions/{release}/{course}/{language}/{module}/{file:.+}")
    ResponseEntity<Resource> media(
            @PathVariable String release,
            @PathVariable String course,
            @PathVariable String language,
            @PathVariable String module,
            @PathVariable String file) {
        return ReleaseId.of(release)
                .flatMap(releases::read)
                .map(read -> read.media().get(String.join("/", course, language, module, file)))
                .map(media -> answer(media, release))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> answer(MediaFile media, String release) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(media.mediaType()))
                .cacheControl(CacheControl.maxAge(FOREVER).cachePublic().immutable())
                .eTag(release.substring(0, 16))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .body(media.resource());
    }

    @GetMapping("/versions/{release}.zip")
    ResponseEntity<StreamingResponseBody> zip(@PathVariable String release) {
        Optional<PersonId> person = current.id();
        try {
            Optional<Release> found =
                    person.flatMap(caller ->
                            ReleaseId.of(release).flatMap(id -> releases.find(caller, id)));
            return found.map(one -> archive(person.orElseThrow(), one))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (UserFacingException refused) {
            return ResponseEntity.notFound().build();
        }
    }

    private ResponseEntity<StreamingResponseBody> archive(PersonId caller, Release release) {
        String name = release.course() + "-" + release.id().shortHash() + ".zip";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(out -> write(caller, release, out));
    }

    private void write(PersonId caller, Release release, java.io.OutputStream out)
            throws IOException {
        releases.zip(caller, release.id(), out);
    }
}
