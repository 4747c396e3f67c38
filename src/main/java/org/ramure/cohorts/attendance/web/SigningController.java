package org.ramure.cohorts.attendance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.attendance.SignatureOffer;
import org.ramure.cohorts.attendance.Signing;
import org.ramure.cohorts.attendance.SigningPage;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /e/{id}}: the signing page; {@code GET /e/{id}/moi}: whom it greets; {@code POST
 * /e/{id}/signatures}: one signature as JSON, answered by 200 with a message when it is kept or was
 * before, 422 with a message when it cannot be taken, 429 when there were too many.
 */
@RestController
class SigningController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final MediaType SCRIPT =
            MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self';"
                    + " style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private final Signing signing;
    private final CurrentPerson current;
    private final SigningLimits limits;
    private final ReceiptWords words;
    private final SignatureBody bodies;
    private final Translations translations;

    SigningController(
            Signing signing,
            CurrentPerson current,
            SigningLimits limits,
            ReceiptWords words,
            SignatureBody bodies,
            Translations translations) {
        this.signing = signing;
        this.current = current;
        this.limits = limits;
        this.words = words;
        this.bodies = bodies;
        this.translations = translations;
    }

    @GetMapping("/e/service.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .body(new ClassPathResource("META-INF/resources/js/cohorts-attendance-worker.js"));
    }

    @GetMapping("/e/{id}")
    ResponseEntity<String> page(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request) {
        Optional<SigningPage> page = signing.page(id);
        Language language =
                Language.ofCode(lang == null ? "" : lang)
                        .orElseGet(() -> page.map(p -> language(p, request)).orElse(Language.FR));
        var html = new SigningHtml(translations, language);
        return page.map(p -> ResponseEntity.ok().contentType(HTML).body(html.page(p)))
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.NOT_FOUND)
                                .contentType(HTML)
                                .body(html.unknown()));
    }

    private static Language language(SigningPage page, HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? page.language()
                : Language.of(request.getLocale());
    }

    @GetMapping("/e/{id}/moi")
    Map<String, String> whoIs(
            @PathVariable String id, @RequestParam(defaultValue = "") String lien) {
        return Map.of("name", signing.whoIs(id, lien, account()).orElse(""));
    }

    private Optional<PersonId> account() {
        return current.account().map(Account::id);
    }

    @PostMapping("/e/{id}/signatures")
    ResponseEntity<Map<String, Object>> sign(
            @PathVariable String id,
            @RequestParam(defaultValue = "fr") String lang,
            HttpServletRequest request)
            throws IOException {
        Language language = Language.ofCode(lang).orElse(Language.FR);
        Optional<Duration> wait = limits.take(request.getRemoteAddr());
        if (wait.isPresent()) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds()))
                    .body(refusal(language, "cohorts.attendance.sign.tooMany"));
        }
        Optional<SignatureOffer> offer = bodies.read(request.getInputStream(), account());
        return offer.map(sent -> sign(id, sent, language, request.getRemoteAddr()))
                .orElseGet(() ->
                        ResponseEntity.badRequest()
                                .body(refusal(language, "cohorts.attendance.sign.malformed")));
    }

    private ResponseEntity<Map<String, Object>> sign(
            String id, SignatureOffer offer, Language language, String client) {
        try {
            return ResponseEntity.ok(words.kept(signing.sign(id, offer), language));
        } catch (UserFacingException refusal) {
            if (Signing.WRONG_CODE.equals(refusal.messageKey())) {
                limits.codeWasWrong(client);
            }
            return ResponseEntity.unprocessableContent()
                    .body(
                            Map.of(
                                    "message", translations.text(language, refusal),
                                    "why", refusal.messageKey()));
        }
    }

    private Map<String, Object> refusal(Language language, String key) {
        return Map.of("message", translations.text(language, key), "why", key);
    }

    /** Replaces what the application says of every page; two policies would be one too many. */
    @ModelAttribute
    void protect(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
