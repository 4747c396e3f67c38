package org.ramure.attestations.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.attestations.AttestationRegister;
import org.ramure.attestations.VerifiedAttestation;
import org.ramure.attestations.facts.VerificationCode;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /verifier} and {@code GET /verifier/{code}}: open to anyone who holds a code, in
 * French or English, without session or cookie.
 */
@RestController
class VerificationController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
                    + " script-src 'self'; form-action 'self'; frame-ancestors 'none';"
                    + " base-uri 'none'";

    private final AttestationRegister register;
    private final VerificationLimits limits;
    private final Translations translations;

    VerificationController(
            AttestationRegister register, VerificationLimits limits, Translations translations) {
        this.register = register;
        this.limits = limits;
        this.translations = translations;
    }

    @GetMapping("/verifier")
    ResponseEntity<String> form(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request) {
        VerificationPage page = page(lang, request);
        if (code == null || code.isBlank()) {
            return answer(HttpStatus.OK, page, "/verifier", page.form());
        }
        return VerificationCode.parse(code)
                .map(parsed -> goTo(parsed, lang))
                .orElseGet(() -> wrong(page, code, "/verifier", request));
    }

    @GetMapping("/verifier/{code}")
    ResponseEntity<String> verify(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request) {
        VerificationPage page = page(lang, request);
        Optional<Duration> wait = limits.take(request.getRemoteAddr());
        if (wait.isPresent()) {
            return tooMany(page, wait.get());
        }
        Optional<VerificationCode> parsed = VerificationCode.parse(code);
        Optional<VerifiedAttestation> found = parsed.flatMap(register::verify);
        if (found.isEmpty()) {
            limits.wasWrong(request.getRemoteAddr());
            return answer(HttpStatus.NOT_FOUND, page, "/verifier", page.unknown(code));
        }
        String address = "/verifier/" + found.get().code().grouped();
        return answer(HttpStatus.OK, page, address, page.of(found.get()));
    }

    private ResponseEntity<String> wrong(
            VerificationPage page, String typed, String address, HttpServletRequest request) {
        Optional<Duration> wait = limits.take(request.getRemoteAddr());
        limits.wasWrong(request.getRemoteAddr());
        return wait.map(duration -> tooMany(page, duration))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND, page, address, page.unknown(typed)));
    }

    private ResponseEntity<String> tooMany(VerificationPage page, Duration wait) {
        long seconds = Math.max(1, wait.toSeconds());
        return with(ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS), page, "/verifier")
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .body(page.tooMany(seconds));
    }

    private static ResponseEntity<String> goTo(VerificationCode code, @Nullable String lang) {
        String address =
                "/verifier/"
                        + code.grouped()
                        + Language.ofCode(lang == null ? "" : lang)
                                .map(language -> "?lang=" + language.code())
                                .orElse("");
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    }

    private static ResponseEntity<String> answer(
            HttpStatus status, VerificationPage page, String address, String html) {
        return with(ResponseEntity.status(status), page, address).body(html);
    }

    private static ResponseEntity.BodyBuilder with(
            ResponseEntity.BodyBuilder response, VerificationPage page, String address) {
        response.contentType(HTML)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language().code());
        for (Language language : Language.values()) {
            response.header(
                    HttpHeaders.LINK,
                    "<%s?lang=%s>; rel=\"alternate\"; hreflang=\"%s\""
                            .formatted(address, language.code(), language.code()));
        }
        return response;
    }

    /** Replaces what the application says of every page; two policies would be one too many. */
    @ModelAttribute
    void protect(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private VerificationPage page(@Nullable String lang, HttpServletRequest request) {
        boolean asks = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        Language language =
                Language.ofCode(lang == null ? "" : lang)
                        .orElseGet(() -> asks ? Language.of(request.getLocale()) : Language.FR);
        return new VerificationPage(new Wording(translations, language));
    }
}
