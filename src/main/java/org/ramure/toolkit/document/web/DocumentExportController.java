package org.ramure.toolkit.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.Language;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.SheetDocuments;
import org.ramure.toolkit.document.SheetVersions;
import org.ramure.toolkit.document.Visitor;
import org.ramure.toolkit.paper.PaperFacts;
import org.ramure.toolkit.paper.SheetPaper;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /outils/fiche/{document}/export.pdf|.csv|.json}, of what stands now or of the kept
 * copy {@code ?version=n}; 404 for whoever has no part in it.
 */
@RestController
class DocumentExportController {

    private static final MediaType CSV =
            new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8);

    private final Visitors visitors;
    private final SheetDocuments documents;
    private final SheetVersions versions;
    private final SheetPaper paper;
    private final CurrentPerson current;
    private final Clock clock;

    DocumentExportController(
            Visitors visitors,
            SheetDocuments documents,
            SheetVersions versions,
            SheetPaper paper,
            CurrentPerson current,
            Clock clock) {
        this.visitors = visitors;
        this.documents = documents;
        this.versions = versions;
        this.paper = paper;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/outils/fiche/{document}/export.{form:pdf|csv|json}")
    ResponseEntity<byte[]> export(
            @PathVariable UUID document,
            @PathVariable String form,
            @RequestParam(name = "version", required = false) Integer version,
            HttpServletRequest request) {
        Optional<Visitor> visitor = visitors.of(request, document);
        return visitor.flatMap(v -> documents.open(v, document))
                .flatMap(opened -> facts(visitor.get(), opened, Optional.ofNullable(version)))
                .map(facts -> answer(facts, form, language(request)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Language language(HttpServletRequest request) {
        return current.account()
                .map(Account::language)
                .orElseGet(() -> Language.of(request.getLocale()));
    }

    private Optional<PaperFacts> facts(
            Visitor visitor, SheetDocument opened, Optional<Integer> version) {
        String owner =
                opened.row().ownerName().isBlank()
                        ? opened.seat().name()
                        : opened.row().ownerName();
        if (version.isEmpty()) {
            return Optional.of(facts(opened, owner, opened.texts(), Optional.empty()));
        }
        return versions.answers(visitor, opened.id(), version.get())
                .map(found -> facts(opened, owner, found.texts(), Optional.of(found.kept())));
    }

    private PaperFacts facts(
            SheetDocument opened,
            String owner,
            Map<String, String> texts,
            Optional<SheetVersions.Kept> kept) {
        return new PaperFacts(
                opened.sheet(),
                opened.row().title(),
                owner.isBlank() ? "—" : owner,
                opened.parties(),
                texts,
                kept,
                clock.instant());
    }

    private ResponseEntity<byte[]> answer(PaperFacts facts, String form, Language language) {
        byte[] content =
                switch (form) {
                    case "pdf" -> paper.draw(facts, language);
                    case "csv" -> DocumentRowsOut.csv(facts, language);
                    default -> DocumentRowsOut.json(facts, language);
                };
        MediaType type =
                switch (form) {
                    case "pdf" -> MediaType.APPLICATION_PDF;
                    case "csv" -> CSV;
                    default -> MediaType.APPLICATION_JSON;
                };
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(facts.sheet().address().slug() + "." + form)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
