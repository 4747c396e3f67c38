package org.ramure.cohorts.news.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.news.Reading;
import org.ramure.cohorts.news.Rhythm;
import org.ramure.shared.ClientLimit;
import org.ramure.shared.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * {@code GET /lettres/{token}}: how often one wants letters, for whoever holds one of them, without
 * an account; changes nothing. {@code POST /lettres/{token}}: sets it; with {@code
 * List-Unsubscribe=One-Click} (RFC 8058) no letters come any more except those that always leave.
 */
@RestController
class LettersController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final int PER_MINUTE = 60;
    private static final int PRICE_OF_AN_UNKNOWN_TOKEN = 5;

    private final Reading reading;
    private final LettersPage page;
    private final ClientLimit limit;

    LettersController(Reading reading, LettersPage page, Clock clock) {
        this.reading = reading;
        this.page = page;
        this.limit = new ClientLimit(PER_MINUTE, clock);
    }

    @GetMapping("/lettres/{token}")
    ResponseEntity<String> show(
            @PathVariable String token,
            jakarta.servlet.http.HttpServletRequest client,
            WebRequest request) {
        Optional<ResponseEntity<String>> wait = tooMany(client.getRemoteAddr(), 1);
        if (wait.isPresent()) {
            return wait.get();
        }
        Language language = Language.of(request.getLocale());
        return reading.rhythm(token)
                .map(rhythm -> answer(HttpStatus.OK, page.form(language, rhythm, false)))
                .orElseGet(() -> unknown(client.getRemoteAddr(), language));
    }

    @PostMapping("/lettres/{token}")
    ResponseEntity<String> choose(
            @PathVariable String token,
            @RequestParam(name = "List-Unsubscribe", required = false) @Nullable String oneClick,
            @RequestParam(required = false) @Nullable String rythme,
            jakarta.servlet.http.HttpServletRequest client,
            WebRequest request) {
        Optional<ResponseEntity<String>> wait = tooMany(client.getRemoteAddr(), 1);
        if (wait.isPresent()) {
            return wait.get();
        }
        Language language = Language.of(request.getLocale());
        Optional<Rhythm> asked = oneClick == null ? named(rythme) : Optional.of(Rhythm.NEVER);
        if (asked.isEmpty()) {
            return show(token, client, request);
        }
        return reading.choose(token, asked.get())
                ? answer(HttpStatus.OK, page.form(language, asked.get(), true))
                : unknown(client.getRemoteAddr(), language);
    }

    private static Optional<Rhythm> named(@Nullable String name) {
        return Arrays.stream(Rhythm.values())
                .filter(rhythm ->
                        name != null && rhythm.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private ResponseEntity<String> unknown(String client, Language language) {
        limit.take(client, PRICE_OF_AN_UNKNOWN_TOKEN);
        return answer(HttpStatus.NOT_FOUND, page.unknown(language));
    }

    private Optional<ResponseEntity<String>> tooMany(String client, int price) {
        Optional<Duration> wait = limit.take(client, price);
        return wait.map(time ->
                ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, Long.toString(time.toSeconds()))
                        .build());
    }

    private static ResponseEntity<String> answer(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("X-Robots-Tag", "noindex, nofollow")
                .body(html);
    }
}
