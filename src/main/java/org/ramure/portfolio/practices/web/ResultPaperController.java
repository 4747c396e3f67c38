package org.ramure.portfolio.practices.web;

import java.util.UUID;
import org.ramure.people.CurrentPerson;
import org.ramure.portfolio.practices.ValuedPractices;
import org.ramure.portfolio.practices.paper.ResultPaper;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /pratiques/entretien/{talk}/resultat.pdf}: the paper, for the person whose grid it is,
 * once both have confirmed; 404 for everybody else.
 */
@RestController
class ResultPaperController {

    private final CurrentPerson current;
    private final ValuedPractices valued;
    private final ResultPaper paper;

    ResultPaperController(CurrentPerson current, ValuedPractices valued, ResultPaper paper) {
        this.current = current;
        this.valued = valued;
        this.paper = paper;
    }

    @GetMapping("/pratiques/entretien/{talk}/resultat.pdf")
    ResponseEntity<byte[]> download(@PathVariable UUID talk) {
        return current.account()
                .flatMap(me ->
                        valued.result(me.id(), talk)
                                .map(result -> paper.draw(result, me.language())))
                .map(ResultPaperController::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("pratiques-valorisees.pdf")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(pdf);
    }
}
