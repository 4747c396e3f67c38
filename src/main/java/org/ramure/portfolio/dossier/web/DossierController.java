package org.ramure.portfolio.dossier.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.portfolio.dossier.Dossiers;
import org.ramure.portfolio.dossier.GivenDossiers;
import org.ramure.portfolio.dossier.TakeAway;
import org.ramure.shared.Language;
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
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * {@code GET /mon-dossier/fichiers/{id}.pdf|.zip} for the learner, {@code /dossiers-confies/…} for
 * whom it was given to, {@code /mon-dossier/{session}/emporter} for everything of one's own.
 * Someone else's and none are the same answer, 404.
 */
@RestController
class DossierController {

    private static final MediaType ZIP = new MediaType("application", "zip");

    private final CurrentPerson current;
    private final Dossiers dossiers;
    private final GivenDossiers given;
    private final TakeAway takeAway;
    private final Translations translations;

    DossierController(
            CurrentPerson current,
            Dossiers dossiers,
            GivenDossiers given,
            TakeAway takeAway,
            Translations translations) {
        this.current = current;
        this.dossiers = dossiers;
        this.given = given;
        this.takeAway = takeAway;
        this.translations = translations;
    }

    @GetMapping("/mon-dossier/fichiers/{id}.pdf")
    ResponseEntity<Resource> pdf(@PathVariable UUID id) {
        var form = Dossiers.Form.PDF;
        return answer(dossiers.open(current.requireAccount(), id, form), form);
    }

    @GetMapping("/mon-dossier/fichiers/{id}.zip")
    ResponseEntity<Resource> zip(@PathVariable UUID id) {
        var form = Dossiers.Form.ZIP;
        return answer(dossiers.open(current.requireAccount(), id, form), form);
    }

    @GetMapping("/dossiers-confies/{id}.pdf")
    ResponseEntity<Resource> givenPdf(@PathVariable UUID id) {
        var form = Dossiers.Form.PDF;
        return answer(given.open(current.requireAccount(), id, form), form);
    }

    @GetMapping("/dossiers-confies/{id}.zip")
    ResponseEntity<Resource> givenZip(@PathVariable UUID id) {
        var form = Dossiers.Form.ZIP;
        return answer(given.open(current.requireAccount(), id, form), form);
    }

    @GetMapping("/mon-dossier/{session}/emporter")
    ResponseEntity<StreamingResponseBody> everything(@PathVariable String session) {
        return takeAway.pack(current.requireAccount(), session)
                .map(parcel ->
                        headers(parcel.name(), ZIP).<StreamingResponseBody>body(parcel::writeTo))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    static ResponseEntity<Resource> answer(Optional<Dossiers.Ready> ready, Dossiers.Form form) {
        MediaType type = form == Dossiers.Form.PDF ? MediaType.APPLICATION_PDF : ZIP;
        return ready.map(file ->
                        headers(file.name(), type)
                                .<Resource>body(new FileSystemResource(file.file())))
                .orElseGet(() -> ResponseEntity.notFound().build());
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
        Language language = current.account().map(Account::language).orElse(Language.FR);
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(translations.text(language, refusal));
    }
}
