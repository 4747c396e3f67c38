package org.ramure.cohorts.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.live.LiveAnswer;
import org.ramure.cohorts.live.LiveRoom;
import org.ramure.cohorts.live.RoomCode;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /q} and {@code /q/{code}}: live questions on phones, without account or session. The one
 * cookie holds a random key of this device for this room.
 */
@RestController
class RoomController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final String COOKIE = "ramure-q";
    private static final Duration KEPT = Duration.ofHours(18);
    private static final int LONGEST_KEY = 200;
    private static final int MOST_PARTS = 40;

    private final LiveRoom rooms;
    private final RoomLimits limits;
    private final Translations translations;

    RoomController(LiveRoom rooms, RoomLimits limits, Translations translations) {
        this.rooms = rooms;
        this.limits = limits;
        this.translations = translations;
    }

    @GetMapping("/q")
    ResponseEntity<String> form(
            @RequestParam(required = false) @Nullable String code, HttpServletRequest request) {
        RoomPage page = page(request);
        if (code == null || code.isBlank()) {
            return html(HttpStatus.OK).body(page.form("", ""));
        }
        return RoomCode.parse(code)
                .map(RoomController::goTo)
                .orElseGet(() ->
                        html(HttpStatus.NOT_FOUND)
                                .body(page.form(code, "cohorts.live.room.unknown")));
    }

    @GetMapping("/q/{code}")
    ResponseEntity<String> room(
            @PathVariable String code,
            @CookieValue(name = COOKIE, defaultValue = "") String key,
            HttpServletRequest request) {
        Optional<RoomCode> parsed = RoomCode.parse(code);
        if (parsed.isPresent() && !parsed.get().letters().equals(code)) {
            return goTo(parsed.get());
        }
        RoomPage page = page(request);
        Optional<LiveRoom.Visit> visit = visit(parsed, key, request);
        return visit.map(found ->
                        html(HttpStatus.OK)
                                .header(HttpHeaders.SET_COOKIE, cookie(found, request))
                                .body(page.room(found.room(), Map.of(), LiveAnswer.NONE)))
                .orElseGet(() -> refused(page, code, request));
    }

    /** A form: one field {@code choice}, fields {@code word}, or fields {@code level-<item>}. */
    @PostMapping("/q/{code}/{question}")
    ResponseEntity<String> answer(
            @PathVariable String code,
            @PathVariable String question,
            @CookieValue(name = COOKIE, defaultValue = "") String key,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        RoomPage page = page(request);
        if (!OwnPages.sent(request)) {
            return html(HttpStatus.FORBIDDEN).body(page.form("", "cohorts.live.room.foreign"));
        }
        if (!key.isEmpty() && (key.length() > LONGEST_KEY || !limits.mayAnswer(key))) {
            return slow(page, code);
        }
        Optional<LiveRoom.Visit> visit = visit(RoomCode.parse(code), key, request);
        if (visit.isEmpty()) {
            return refused(page, code, request);
        }
        LiveAnswer answer = answer(fields);
        try {
            keep(visit.get(), question, answer);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(visit.get().room().code().path()))
                    .build();
        } catch (UserFacingException refusal) {
            String why = translations.text(page.language(), refusal);
            return html(HttpStatus.UNPROCESSABLE_CONTENT)
                    .header(HttpHeaders.SET_COOKIE, cookie(visit.get(), request))
                    .body(page.room(visit.get().room(), Map.of(question, why), answer));
        }
    }

    private void keep(LiveRoom.Visit visit, String question, LiveAnswer answer) {
        if (visit.fresh()) {
            throw new UserFacingException("cohorts.live.room.cookie");
        }
        rooms.answer(visit.room().code(), visit.key(), question, answer);
    }

    private static LiveAnswer answer(MultiValueMap<String, String> fields) {
        List<String> parts = new ArrayList<>();
        fields.forEach((name, values) -> {
            for (String value : values) {
                if (parts.size() >= MOST_PARTS) {
                    return;
                }
                if (name.equals("choice") || name.equals("word")) {
                    parts.add(value);
                } else if (name.startsWith("level-")) {
                    parts.add(name.substring("level-".length()) + "=" + value);
                }
            }
        });
        return new LiveAnswer(parts);
    }

    /**
     * Whoever is in comes in again for nothing; everyone else is counted before anything is read.
     */
    private Optional<LiveRoom.Visit> visit(
            Optional<RoomCode> code, String key, HttpServletRequest request) {
        String known = key.length() > LONGEST_KEY ? "" : key;
        Optional<LiveRoom.Visit> visit = code.flatMap(parsed -> rooms.visit(parsed, known));
        if (visit.filter(found -> !found.fresh()).isPresent()) {
            return visit;
        }
        String client = request.getRemoteAddr();
        if (!limits.mayComeIn(client)) {
            return Optional.empty();
        }
        if (visit.isEmpty()) {
            limits.wasWrong(client);
        }
        return visit;
    }

    private ResponseEntity<String> refused(RoomPage page, String code, HttpServletRequest request) {
        return limits.mayComeIn(request.getRemoteAddr())
                ? html(HttpStatus.NOT_FOUND).body(page.form(code, "cohorts.live.room.unknown"))
                : html(HttpStatus.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, "60")
                        .body(page.form(code, "cohorts.live.room.tooMany"));
    }

    /** Whoever sends on and on is answered without asking the database. */
    private static ResponseEntity<String> slow(RoomPage page, String code) {
        return html(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, "60")
                .body(page.form(code, "cohorts.live.room.slow"));
    }

    private static String cookie(LiveRoom.Visit visit, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, visit.key())
                .path(visit.room().code().path())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(KEPT)
                .build()
                .toString();
    }

    private static ResponseEntity<String> goTo(RoomCode code) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(code.path()))
                .build();
    }

    private static ResponseEntity.BodyBuilder html(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex, nofollow");
    }

    private RoomPage page(HttpServletRequest request) {
        boolean asks = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        Language language = asks ? Language.of(request.getLocale()) : Language.FR;
        return new RoomPage(translations, language);
    }
}
