package org.ramure.interop.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.ramure.interop.api.contract.Contract;
import org.ramure.shared.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api} for people and {@code /api/openapi.json} for their tools; open to everyone. */
@RestController
class OpenApiController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final Duration CACHED = Duration.ofMinutes(10);

    private final String document;
    private final ReferencePage page;

    OpenApiController(Contract contract, ReferencePage page) {
        this.document = ApiJson.write(contract.document());
        this.page = page;
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<String> document() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(CACHED).cachePublic())
                .body(document);
    }

    @GetMapping("/api")
    ResponseEntity<String> page(
            @RequestParam(defaultValue = "") String langue, HttpServletRequest request) {
        Optional<Language> chosen = Language.ofCode(langue);
        Language language = chosen.orElseGet(() -> Language.of(request.getLocale()));
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.maxAge(CACHED).cachePublic())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .body(page.html(language));
    }
}
