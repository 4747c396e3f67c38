package org.ramure.cohorts.live.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.live.LiveQuestions;
import org.ramure.cohorts.live.LiveResult;
import org.ramure.cohorts.live.RoomLinks;
import org.ramure.cohorts.live.RunningOrder;
import org.ramure.cohorts.live.RunningOrders;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /groupes/{slug}/projeter/{half-day}}: what a room looks at, for those who run the cohort.
 * The page asks for itself again and again; its keys are posted here.
 */
@RestController
class ProjectionController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
                    + " script-src 'self'; connect-src 'self'; frame-ancestors 'none';"
                    + " base-uri 'none'; form-action 'none'";

    private final Cohorts cohorts;
    private final RunningOrders orders;
    private final LiveQuestions questions;
    private final CurrentPerson current;
    private final RoomLinks links;
    private final Translations translations;

    ProjectionController(
            Cohorts cohorts,
            RunningOrders orders,
            LiveQuestions questions,
            CurrentPerson current,
            RoomLinks links,
            Translations translations) {
        this.cohorts = cohorts;
        this.orders = orders;
        this.questions = questions;
        this.current = current;
        this.links = links;
        this.translations = translations;
    }

    @GetMapping("/groupes/{slug}/projeter/{halfDay}")
    ResponseEntity<String> show(@PathVariable String slug, @PathVariable String halfDay) {
        Optional<Account> account = current.account();
        if (account.isEmpty()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create("/connexion"))
                    .build();
        }
        PersonId caller = account.get().id();
        return find(caller, slug, halfDay)
                .map(id -> page(caller, id))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Turns to a screen, counted from 0. */
    @PostMapping("/groupes/{slug}/projeter/{halfDay}/ecran")
    ResponseEntity<String> turn(
            @PathVariable String slug, @PathVariable String halfDay, @RequestParam int vers) {
        PersonId caller = current.requireAccount();
        return find(caller, slug, halfDay)
                .map(id -> {
                    orders.show(caller, id, vers);
                    return page(caller, id);
                })
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/groupes/{slug}/projeter/{halfDay}/noir")
    ResponseEntity<String> blacken(
            @PathVariable String slug, @PathVariable String halfDay, @RequestParam boolean oui) {
        PersonId caller = current.requireAccount();
        return find(caller, slug, halfDay)
                .map(id -> {
                    orders.blacken(caller, id, oui);
                    return page(caller, id);
                })
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<HalfDayId> find(PersonId caller, String slug, String halfDay) {
        try {
            HalfDayId id = new HalfDayId(UUID.fromString(halfDay));
            Optional<Cohort> cohort = cohorts.find(caller, slug);
            return cohort.filter(found -> orders.of(caller, id).cohort().id().equals(found.id()))
                    .map(found -> id);
        } catch (IllegalArgumentException | UserFacingException unknown) {
            return Optional.empty();
        }
    }

    private ResponseEntity<String> page(PersonId caller, HalfDayId id) {
        RunningOrder order = orders.of(caller, id);
        List<LiveResult> results = questions.results(caller, id);
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("Content-Security-Policy", POLICY)
                .header("Cache-Control", "no-store")
                .body(new ProjectionPage(translations, links, order, results).html());
    }
}
