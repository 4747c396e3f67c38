package org.ramure.cohorts.papers.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.MySession;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.papers.PaperFile;
import org.ramure.cohorts.papers.PaperKind;
import org.ramure.cohorts.papers.Papers;
import org.ramure.cohorts.papers.Parcels;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /groupes/{slug}/papiers/{kind}[/{subject}]} for those who run a cohort, {@code
 * /sessions/{slug}/papiers/{kind}} for one's own, {@code /papiers/colis/{id}} for many at once.
 * Someone else's and none are the same answer, 404; a paper that cannot be given yet says why, 409.
 */
@RestController
class PaperController {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final CurrentPerson current;
    private final Cohorts cohorts;
    private final Sessions sessions;
    private final Papers papers;
    private final Parcels parcels;
    private final Translations translations;

    PaperController(
            CurrentPerson current,
            Cohorts cohorts,
            Sessions sessions,
            Papers papers,
            Parcels parcels,
            Translations translations) {
        this.current = current;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.papers = papers;
        this.parcels = parcels;
        this.translations = translations;
    }

    @GetMapping("/groupes/{slug}/papiers/{kind}")
    ResponseEntity<byte[]> ofSession(@PathVariable String slug, @PathVariable String kind) {
        return paper(slug, kind, null);
    }

    @GetMapping("/groupes/{slug}/papiers/{kind}/{subject}")
    ResponseEntity<byte[]> aboutOne(
            @PathVariable String slug, @PathVariable String kind, @PathVariable UUID subject) {
        return paper(slug, kind, subject);
    }

    private ResponseEntity<byte[]> paper(String slug, String kind, @Nullable UUID subject) {
        PersonId caller = current.requireAccount();
        Optional<Cohort> cohort = cohorts.find(caller, slug);
        Optional<PaperKind> known = PaperKind.of(kind);
        return cohort.isEmpty() || known.isEmpty()
                ? ResponseEntity.notFound().build()
                : answer(papers.draw(caller, cohort.get().id(), known.get(), subject));
    }

    @GetMapping("/sessions/{slug}/papiers/{kind}")
    ResponseEntity<byte[]> own(@PathVariable String slug, @PathVariable String kind) {
        PersonId caller = current.requireAccount();
        Optional<Cohort> cohort =
                sessions.mine(caller).stream()
                        .map(MySession::cohort)
                        .filter(c -> c.slug().equals(slug))
                        .findFirst();
        Optional<PaperKind> known = PaperKind.of(kind);
        return cohort.isEmpty() || known.isEmpty()
                ? ResponseEntity.notFound().build()
                : answer(papers.drawOwn(caller, cohort.get().id(), known.get()));
    }

    @GetMapping("/papiers/colis/{id}")
    ResponseEntity<Resource> parcel(@PathVariable UUID id) {
        return parcels.open(current.requireAccount(), id)
                .map(ready ->
                        headers(ready.name(), new MediaType("application", "zip"))
                                .<Resource>body(new FileSystemResource(ready.file())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(PaperFile file) {
        return headers(file.name(), MediaType.APPLICATION_PDF).body(file.bytes());
    }

    private static ResponseEntity.BodyBuilder headers(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff");
    }

    @ExceptionHandler(UserFacingException.class)
    ResponseEntity<String> refused(UserFacingException refusal) {
        boolean hidden = refusal.messageKey().equals("cohorts.unknown");
        return ResponseEntity.status(hidden ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT)
                .contentType(TEXT)
                .cacheControl(CacheControl.noStore())
                .body(hidden ? "" : translations.text(language(), refusal));
    }

    private org.ramure.shared.Language language() {
        return current.account()
                .map(org.ramure.people.Account::language)
                .orElse(org.ramure.shared.Language.FR);
    }
}
