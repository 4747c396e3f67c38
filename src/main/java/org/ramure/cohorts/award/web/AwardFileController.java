package org.ramure.cohorts.award.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ramure.attestations.AttestationFile;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.award.Awards;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /groupes/{slug}/attestations.zip}: all papers of a cohort, for those who run it;
 * {@code GET /attestations/recue/{key}}: the one of whoever holds the key of a letter. Anything
 * else is answered by 404.
 */
@RestController
class AwardFileController {

    private final Awards awards;
    private final Cohorts cohorts;
    private final CurrentPerson current;

    AwardFileController(Awards awards, Cohorts cohorts, CurrentPerson current) {
        this.awards = awards;
        this.cohorts = cohorts;
        this.current = current;
    }

    @GetMapping("/groupes/{slug}/attestations.zip")
    void archive(@PathVariable String slug, HttpServletResponse response) throws IOException {
        Optional<PersonId> caller = current.account().map(Account::id);
        Optional<Cohort> cohort = caller.flatMap(person -> cohorts.find(person, slug));
        if (caller.isEmpty() || cohort.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        keepPrivate(response);
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("attestations-" + slug + ".zip")
                        .build()
                        .toString());
        awards.archive(caller.get(), cohort.get().id(), response.getOutputStream());
    }

    @GetMapping("/attestations/recue/{key}")
    ResponseEntity<byte[]> received(@PathVariable String key, HttpServletResponse response) {
        keepPrivate(response);
        return awards.received(key)
                .map(AwardFileController::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(AttestationFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file.name()).build().toString())
                .body(file.bytes());
    }

    private static void keepPrivate(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
