package org.ramure.cohorts.feed.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.Sessions.Visitor;
import org.ramure.cohorts.feed.AgendaFile;
import org.ramure.cohorts.feed.Agendas;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.ClientLimit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * {@code GET /agenda/{token}.ics}: a person's feed, answered by 304 where nothing changed and by
 * the same 404 whether the token was revoked or never was. {@code GET
 * /sessions/{slug}/agenda/{halfDay}.ics}: one half-day, for whoever may open the session's page
 * with the same keys.
 */
@RestController
class AgendaController {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int PER_MINUTE = 120;
    private static final int PRICE_OF_AN_UNKNOWN_TOKEN = 5;

    private final Agendas agendas;
    private final CurrentPerson current;
    private final ClientLimit limit;

    AgendaController(Agendas agendas, CurrentPerson current, Clock clock) {
        this.agendas = agendas;
        this.current = current;
        this.limit = new ClientLimit(PER_MINUTE, clock);
    }

    @GetMapping("/agenda/{token}.ics")
    ResponseEntity<String> feed(@PathVariable String token, ServletWebRequest request) {
        String client = request.getRequest().getRemoteAddr();
        Optional<Duration> wait = limit.take(client, 1);
        if (wait.isPresent()) {
            return tooMany(wait.get());
        }
        Optional<AgendaFile> file = agendas.feed(token);
        if (file.isEmpty()) {
            limit.take(client, PRICE_OF_AN_UNKNOWN_TOKEN);
            return ResponseEntity.notFound().build();
        }
        return answer(file.get(), "ramure.ics", request);
    }

    private static ResponseEntity<String> tooMany(Duration wait) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()))
                .build();
    }

    @GetMapping("/sessions/{slug}/agenda/{halfDay}.ics")
    ResponseEntity<String> halfDay(
            @PathVariable String slug,
            @PathVariable UUID halfDay,
            @RequestParam(defaultValue = "") String lien,
            @RequestParam(defaultValue = "") String cle,
            ServletWebRequest request) {
        Visitor visitor = new Visitor(current.account().map(Account::id), lien, cle);
        Optional<Duration> wait = limit.take(request.getRequest().getRemoteAddr(), 1);
        return wait.map(AgendaController::tooMany)
                .orElseGet(() ->
                        agendas.halfDay(visitor, slug, new HalfDayId(halfDay))
                                .map(file ->
                                        ResponseEntity.ok()
                                                .contentType(CALENDAR)
                                                .headers(head -> describe(head, slug + ".ics"))
                                                .body(file.text()))
                                .orElseGet(() -> ResponseEntity.notFound().build()));
    }

    private static ResponseEntity<String> answer(
            AgendaFile file, String name, ServletWebRequest request) {
        if (request.checkNotModified("\"" + file.tag() + "\"", file.changedAt().toEpochMilli())) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .headers(head -> describe(head, name))
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .headers(head -> describe(head, name))
                .body(file.text());
    }

    private static void describe(HttpHeaders head, String name) {
        head.setCacheControl("private, no-cache");
        head.setContentDisposition(ContentDisposition.inline().filename(name).build());
        head.set("X-Robots-Tag", "noindex, nofollow");
        head.set("Referrer-Policy", "no-referrer");
    }
}
