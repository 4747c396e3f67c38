package org.ramure.portfolio.practices.web;

import java.util.Optional;
import java.util.UUID;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.portfolio.attach.FileAnswers;
import org.ramure.portfolio.practices.Conversations;
import org.ramure.portfolio.practices.OwnPractices;
import org.ramure.portfolio.practices.OwnPractices.Download;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /pratiques/fichiers/{file}} for one's own, {@code
 * /pratiques/entretien/{talk}/fichiers/{file}} for the two of a conversation. Someone else's file
 * and no file are the same answer, 404. The browser is told to save it and to run nothing of it.
 */
@RestController
class PracticeFileController {

    private final CurrentPerson current;
    private final OwnPractices practices;
    private final Conversations talks;

    PracticeFileController(CurrentPerson current, OwnPractices practices, Conversations talks) {
        this.current = current;
        this.practices = practices;
        this.talks = talks;
    }

    @GetMapping("/pratiques/fichiers/{file}")
    ResponseEntity<Resource> own(@PathVariable UUID file) {
        return answer(current.account().map(Account::id).flatMap(me -> practices.file(me, file)));
    }

    @GetMapping("/pratiques/entretien/{talk}/fichiers/{file}")
    ResponseEntity<Resource> talkedAbout(@PathVariable UUID talk, @PathVariable UUID file) {
        return answer(current.account().map(Account::id).flatMap(me -> talks.file(me, talk, file)));
    }

    private static ResponseEntity<Resource> answer(Optional<Download> found) {
        return FileAnswers.to(
                found.map(file ->
                        new FileAnswers.Download(
                                file.file().name(), file.file().mediaType(), file.path())));
    }
}
