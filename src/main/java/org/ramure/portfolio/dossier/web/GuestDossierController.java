package org.ramure.portfolio.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.ramure.portfolio.dossier.DossierDoor;
import org.ramure.portfolio.dossier.DossierVisit;
import org.ramure.portfolio.dossier.Dossiers.Form;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /dossiers-invites/{guest}.pdf|.zip}: the dossier of a guest, to the browser in which
 * they proved their address. Everyone else is answered 404, whoever they are.
 */
@RestController
class GuestDossierController {

    private final DossierDoor door;

    GuestDossierController(DossierDoor door) {
        this.door = door;
    }

    @GetMapping("/dossiers-invites/{guest}.pdf")
    ResponseEntity<Resource> pdf(@PathVariable UUID guest, HttpServletRequest request) {
        return answer(guest, Form.PDF, request);
    }

    @GetMapping("/dossiers-invites/{guest}.zip")
    ResponseEntity<Resource> zip(@PathVariable UUID guest, HttpServletRequest request) {
        return answer(guest, Form.ZIP, request);
    }

    private ResponseEntity<Resource> answer(UUID guest, Form form, HttpServletRequest request) {
        return DossierController.answer(
                DossierVisit.of(request.getSession(false), guest)
                        .flatMap(visit -> door.open(visit, form)),
                form);
    }
}
