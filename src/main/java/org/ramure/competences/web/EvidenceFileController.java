package org.ramure.competences.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.ramure.competences.Evidence;
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
 * {@code GET /competences/preuves/{id}}: a file, to the person who left it. Someone else's file and
 * no file are the same answer, 404. The browser is told to save it and to run nothing of it.
 */
@RestController
class EvidenceFileController {

    private final CurrentPerson current;
    private final Evidence evidence;

    EvidenceFileController(CurrentPerson current, Evidence evidence) {
        this.current = current;
        this.evidence = evidence;
    }

    @GetMapping("/competences/preuves/{id}")
    ResponseEntity<Resource> download(@PathVariable UUID id) {
        Optional<Evidence.Download> file =
                current.account().map(Account::id).flatMap(person -> evidence.open(person, id));
        return file.filter(found -> Files.isReadable(found.path()))
                .map(EvidenceFileController::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> answer(Evidence.Download file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.attachment().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.attachment().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new FileSystemResource(file.path()));
    }
}
