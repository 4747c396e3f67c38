package org.ramure.portfolio.voices.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.ramure.competences.Evidence;
import org.ramure.portfolio.voices.VoiceForms;
import org.ramure.shared.UserFacingException;
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
 * {@code GET /regards/{ask}/preuves/{proof}}: a file the learner ticked for this reading, to
 * whoever makes it. Everyone else is answered 404.
 */
@RestController
class VoiceProofController {

    private final VoiceForms forms;
    private final VoiceSpeakers speakers;

    VoiceProofController(VoiceForms forms, VoiceSpeakers speakers) {
        this.forms = forms;
        this.speakers = speakers;
    }

    @GetMapping("/regards/{ask}/preuves/{proof}")
    ResponseEntity<Resource> download(
            @PathVariable UUID ask, @PathVariable UUID proof, HttpServletRequest request) {
        return speakers.of(request, ask)
                .flatMap(speaker -> {
                    try {
                        return forms.proof(speaker, ask, proof);
                    } catch (UserFacingException notTheirs) {
                        return Optional.empty();
                    }
                })
                .filter(found -> Files.isReadable(found.path()))
                .map(VoiceProofController::answer)
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
