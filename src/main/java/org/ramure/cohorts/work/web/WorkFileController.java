package org.ramure.cohorts.work.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.work.Works;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.springframework.core.io.FileSystemResource;
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
 * {@code GET /travaux/fichiers/{id}}: a file, to whoever left it or answers it. Someone else's file
 * and no file are the same answer, 404. The browser is told to save it and to run nothing of it.
 */
@RestController
class WorkFileController {

    private final CurrentPerson current;
    private final Works works;

    WorkFileController(CurrentPerson current, Works works) {
        this.current = current;
        this.works = works;
    }

    @GetMapping("/travaux/fichiers/{id}")
    ResponseEntity<Resource> download(@PathVariable UUID id) {
        Optional<Works.Download> file =
                current.account().map(Account::id).flatMap(person -> works.file(person, id));
        return file.filter(found -> Files.isReadable(found.path()))
                .map(WorkFileController::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> answer(Works.Download file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.file().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.file().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new FileSystemResource(file.path()));
    }
}
