package org.ramure.portfolio.experiment.web;

import java.util.UUID;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.portfolio.attach.FileAnswers;
import org.ramure.portfolio.experiment.Trials;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Evidence of a trial, to the learner and to those they ask; else 404. */
@RestController
class TrialFileController {

    private final CurrentPerson current;
    private final Trials trials;

    TrialFileController(CurrentPerson current, Trials trials) {
        this.current = current;
        this.trials = trials;
    }

    @GetMapping("/experimentations/fichiers/{id}")
    ResponseEntity<Resource> download(@PathVariable UUID id) {
        return FileAnswers.to(
                current.account().map(Account::id).flatMap(person -> trials.file(person, id)));
    }
}
