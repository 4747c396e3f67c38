package org.ramure.toolkit.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.saving.EntryBody;
import org.ramure.assessment.saving.EntryReplies;
import org.ramure.people.PersonId;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.SheetDocuments;
import org.ramure.toolkit.document.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code PUT /saisies/outils/{document}/{key}}: saves one field of a sheet, as exercises save
 * theirs. Answers 401 when nobody is there or somebody else than in the page that sends, 404 to who
 * has no part in the document.
 */
@RestController
class DocumentEntryController {

    private final Visitors visitors;
    private final SheetDocuments documents;
    private final EntryReplies replies;

    DocumentEntryController(Visitors visitors, SheetDocuments documents, EntryReplies replies) {
        this.visitors = visitors;
        this.documents = documents;
        this.replies = replies;
    }

    @PutMapping("/saisies/outils/{document}/{key}")
    ResponseEntity<?> save(
            @PathVariable UUID document,
            @PathVariable String key,
            @RequestBody EntryBody body,
            HttpServletRequest request) {
        Optional<Visitor> visitor = visitors.of(request, document);
        if (visitor.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        Optional<SheetDocument.Seat> seat = documents.seat(visitor.get(), document);
        if (seat.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        if (!body.isBy(new PersonId(seat.get().author()))) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        return replies.to(() -> documents.save(visitor.get(), document, body.typed(key)), request);
    }
}
