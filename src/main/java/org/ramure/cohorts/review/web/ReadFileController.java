package org.ramure.cohorts.review.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.review.PeerReviews;
import org.ramure.cohorts.work.Works.Download;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.UserFacingException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /relectures/{reading}/fichiers/{number}}: a file of a work that the person was given
 * to read, under a name that tells nobody's; 404 for everything else. Neither the day it was left
 * nor its place on disk is in the answer.
 */
@RestController
class ReadFileController {

    private final CurrentPerson current;
    private final PeerReviews reviews;

    ReadFileController(CurrentPerson current, PeerReviews reviews) {
        this.current = current;
        this.reviews = reviews;
    }

    @GetMapping("/relectures/{reading}/fichiers/{number}")
    ResponseEntity<Resource> download(@PathVariable UUID reading, @PathVariable int number)
            throws java.io.IOException {
        Optional<Download> file = find(reading, number);
        if (file.isEmpty() || !Files.isReadable(file.get().path())) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.get().file().mediaType()))
                .contentLength(file.get().file().size())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.get().file().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(Files.newInputStream(file.get().path())));
    }

    private Optional<Download> find(UUID reading, int number) {
        try {
            return current.account()
                    .map(Account::id)
                    .flatMap(person -> reviews.file(person, reading, number));
        } catch (UserFacingException notTheirs) {
            return Optional.empty();
        }
    }
}
