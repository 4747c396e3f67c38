package org.ramure.toolkit.hackathon.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ramure.assessment.Saving;
import org.ramure.assessment.saving.EntryBody;
import org.ramure.assessment.saving.EntryReplies;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.hackathon.HackathonVisitor;
import org.ramure.toolkit.hackathon.JuryDesk;
import org.ramure.toolkit.hackathon.TeamRooms;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code PUT /saisies/hackathons/{hackathon}/equipe.{team}/{key}} for a team's hand-in, {@code
 * jury.{team}/{key}} for marks: save one field, as exercises save theirs. Answer 401 when nobody is
 * there or somebody else than in the page that sends, 404 to who has no part in it.
 */
@RestController
class HackathonEntryController {

    private static final String UNKNOWN = "toolkit.hackathon.unknown";

    private final CurrentPerson current;
    private final HackathonVisitors visitors;
    private final TeamRooms rooms;
    private final JuryDesk desk;
    private final EntryReplies replies;

    HackathonEntryController(
            CurrentPerson current,
            HackathonVisitors visitors,
            TeamRooms rooms,
            JuryDesk desk,
            EntryReplies replies) {
        this.current = current;
        this.visitors = visitors;
        this.rooms = rooms;
        this.desk = desk;
        this.replies = replies;
    }

    @PutMapping("/saisies/hackathons/{hackathon}/equipe.{team}/{key}")
    ResponseEntity<?> saveWork(
            @PathVariable UUID team,
            @PathVariable String key,
            @RequestBody EntryBody body,
            HttpServletRequest request) {
        Optional<PersonId> person = current.account().map(Account::id).filter(body::isBy);
        return person.isEmpty()
                ? ResponseEntity.status(HttpStatus.UNAUTHORIZED).build()
                : answer(() -> rooms.save(person.get(), team, body.typed(key)), request);
    }

    @PutMapping("/saisies/hackathons/{hackathon}/jury.{team}/{key}")
    ResponseEntity<?> saveMark(
            @PathVariable UUID hackathon,
            @PathVariable UUID team,
            @PathVariable String key,
            @RequestBody EntryBody body,
            HttpServletRequest request) {
        Optional<HackathonVisitor> visitor = visitors.of(request, hackathon);
        if (visitor.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        Optional<UUID> juror = desk.juror(visitor.get(), hackathon);
        if (juror.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        if (!body.isBy(new PersonId(juror.get()))) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        return answer(() -> desk.save(visitor.get(), hackathon, team, body.typed(key)), request);
    }

    private ResponseEntity<?> answer(Supplier<Saving> save, HttpServletRequest request) {
        try {
            Saving saving = save.get();
            return replies.to(() -> saving, request);
        } catch (UserFacingException no) {
            if (no.messageKey().equals(UNKNOWN)) {
                return ResponseEntity.notFound().build();
            }
            return replies.to(
                    () -> {
                        throw no;
                    },
                    request);
        }
    }
}
