package org.ramure.attestations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.ramure.attestations.AttestationFile;
import org.ramure.attestations.AttestationId;
import org.ramure.attestations.Attestations;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /attestations/{id}/pdf} and {@code /attestations/{id}/faits}: for the holder. Everyone
 * else learns that there is nothing; who is not signed in is led to the list, which asks them to.
 */
@RestController
class AttestationFileController {

    private final Attestations attestations;
    private final CurrentPerson current;

    AttestationFileController(Attestations attestations, CurrentPerson current) {
        this.attestations = attestations;
        this.current = current;
    }

    @ModelAttribute
    void keepOutOfCaches(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    @GetMapping("/attestations/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        return download(id, attestations::pdf, MediaType.APPLICATION_PDF);
    }

    /** The facts as canonical JSON, whose SHA-256 is printed on the paper. */
    @GetMapping("/attestations/{id}/faits")
    ResponseEntity<byte[]> facts(@PathVariable String id) {
        return download(id, attestations::facts, MediaType.APPLICATION_JSON);
    }

    private ResponseEntity<byte[]> download(
            String id,
            BiFunction<PersonId, AttestationId, Optional<AttestationFile>> source,
            MediaType type) {
        Optional<Account> holder = current.account();
        if (holder.isEmpty()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create("/attestations"))
                    .build();
        }
        return parse(id)
                .flatMap(parsed -> source.apply(holder.get().id(), parsed))
                .map(file -> answer(file, type))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(AttestationFile file, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file.name()).build().toString())
                .body(file.bytes());
    }

    private static Optional<AttestationId> parse(String id) {
        try {
            return Optional.of(new AttestationId(UUID.fromString(id)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
