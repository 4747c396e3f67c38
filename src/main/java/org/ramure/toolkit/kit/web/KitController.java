package org.ramure.toolkit.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ramure.people.spi.PublicPaths;
import org.ramure.shared.ClientLimit;
import org.ramure.shared.Language;
import org.ramure.toolkit.paper.KitPaper;
import org.ramure.toolkit.paper.SheetPaper;
import org.ramure.toolkit.sheet.Kit;
import org.ramure.toolkit.sheet.Kits;
import org.ramure.toolkit.sheet.SheetAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /kits/{kit}.{language}.pdf|.zip} and {@code /outils/{kit}/{sheet}.{language}.pdf}: for
 * everyone, as often as a person needs them (429 beyond).
 */
@RestController
class KitController {

    private static final MediaType ZIP = new MediaType("application", "zip");
    private static final int PER_MINUTE = 20;

    private final Kits kits;
    private final KitPaper papers;
    private final SheetPaper sheets;
    private final Clock clock;
    private final ClientLimit limit;

    KitController(Kits kits, KitPaper papers, SheetPaper sheets, Clock clock) {
        this.kits = kits;
        this.papers = papers;
        this.sheets = sheets;
        this.clock = clock;
        this.limit = new ClientLimit(PER_MINUTE, clock);
    }

    @GetMapping("/kits/{kit}.{language:fr|en}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String kit, @PathVariable String language, HttpServletRequest request) {
        Optional<Kit> found = kits.kit(kit);
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Optional<ResponseEntity<byte[]>> wait = tooMany(request);
        return wait.orElseGet(() ->
                answer(
                        papers.draw(found.get(), language(language)),
                        kit + ".pdf",
                        MediaType.APPLICATION_PDF));
    }

    @GetMapping("/kits/{kit}.{language:fr|en}.zip")
    ResponseEntity<byte[]> zip(
            @PathVariable String kit, @PathVariable String language, HttpServletRequest request)
            throws IOException {
        Optional<Kit> found = kits.kit(kit);
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Optional<ResponseEntity<byte[]>> wait = tooMany(request);
        if (wait.isPresent()) {
            return wait.get();
        }
        var bytes = new ByteArrayOutputStream();
        papers.pack(found.get(), language(language), bytes);
        return answer(bytes.toByteArray(), kit + ".zip", ZIP);
    }

    @GetMapping("/outils/{kit}/{sheet}.{language:fr|en}.pdf")
    ResponseEntity<byte[]> blank(
            @PathVariable String kit,
            @PathVariable String sheet,
            @PathVariable String language,
            HttpServletRequest request) {
        return kits.sheet(new SheetAddress(kit, sheet))
                .map(found ->
                        tooMany(request)
                                .orElseGet(() ->
                                        answer(
                                                sheets.blank(
                                                        found, language(language), clock.instant()),
                                                sheet + ".pdf",
                                                MediaType.APPLICATION_PDF)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<ResponseEntity<byte[]>> tooMany(HttpServletRequest request) {
        return limit.take(request.getRemoteAddr(), 1)
                .map((Duration wait) ->
                        ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                                .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()))
                                .build());
    }

    private static Language language(String code) {
        return Language.ofCode(code).orElse(Language.FR);
    }

    private static ResponseEntity<byte[]> answer(byte[] content, String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }

    /** Kits are for everyone. */
    @Configuration
    static class KitPaths {

        @Bean
        PublicPaths kitsForEveryone() {
            return PublicPaths.of("/kits/*.pdf", "/kits/*.zip", "/outils/*/*.pdf");
        }
    }
}
