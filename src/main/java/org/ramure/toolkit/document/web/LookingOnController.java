package org.ramure.toolkit.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.SheetDocuments;
import org.ramure.toolkit.document.Visitor;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * {@code GET /outils/fiche/{document}/suite?depuis=…}: what others save in a sheet, as server-sent
 * events from that moment (milliseconds since 1970) on; 404 for whoever has no part in it.
 */
@RestController
class LookingOnController {

    private final Visitors visitors;
    private final SheetDocuments documents;
    private final LookingOn ears;

    LookingOnController(Visitors visitors, SheetDocuments documents, LookingOn ears) {
        this.visitors = visitors;
        this.documents = documents;
        this.ears = ears;
    }

    @GetMapping("/outils/fiche/{document}/suite")
    ResponseEntity<SseEmitter> listen(
            @PathVariable UUID document,
            @RequestParam(name = "depuis", defaultValue = "0") long since,
            HttpServletRequest request) {
        Optional<Visitor> visitor = visitors.of(request, document);
        Optional<SheetDocument.Seat> seat = visitor.flatMap(v -> documents.seat(v, document));
        if (visitor.isEmpty() || seat.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(
                        ears.open(
                                document,
                                visitor.get(),
                                seat.get(),
                                Instant.ofEpochMilli(Math.max(0, since))));
    }
}
