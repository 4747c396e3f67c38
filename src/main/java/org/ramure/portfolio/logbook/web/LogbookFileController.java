package org.ramure.portfolio.logbook.web;

import java.util.UUID;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.portfolio.attach.FileAnswers;
import org.ramure.portfolio.logbook.Extracts;
import org.ramure.portfolio.logbook.Logbook;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Files of one's own entries, and ticked files of an extract one may read; else 404. */
@RestController
class LogbookFileController {

    private final CurrentPerson current;
    private final Logbook logbook;
    private final Extracts extracts;

    LogbookFileController(CurrentPerson current, Logbook logbook, Extracts extracts) {
        this.current = current;
        this.logbook = logbook;
        this.extracts = extracts;
    }

    @GetMapping("/carnet/fichiers/{id}")
    ResponseEntity<Resource> own(@PathVariable UUID id) {
        return FileAnswers.to(
                current.account().map(Account::id).flatMap(person -> logbook.file(person, id)));
    }

    @GetMapping("/carnet/partage/{share}/fichiers/{id}")
    ResponseEntity<Resource> shared(@PathVariable UUID share, @PathVariable UUID id) {
        return FileAnswers.to(
                current.account()
                        .map(Account::id)
                        .flatMap(person -> extracts.file(person, share, id)));
    }
}
