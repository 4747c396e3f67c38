package org.ramure.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entries;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.saving.EntryBody;
import org.ramure.assessment.saving.EntryReplies;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Itinerary;
import org.ramure.learning.Editions;
import org.ramure.learning.Enrolments;
import org.ramure.learning.LearnerAccess;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code PUT /saisies/{pathway}/{activity}/{key}}: saves one field of an exercise. Answers 200 with
 * the new version, 409 with what stands, 401 when nobody is there or somebody else than in the page
 * that sends, 404 for what the person may not open, 422 with a message for a value that cannot be
 * taken. See docs/decisions/20261121-autosave-over-plain-http.md.
 */
@RestController
class EntryController {

    private final CurrentPerson current;
    private final Editions editions;
    private final Enrolments enrolments;
    private final LearnerAccess access;
    private final Entries entries;
    private final EntryReplies replies;

    EntryController(
            CurrentPerson current,
            Editions editions,
            Enrolments enrolments,
            LearnerAccess access,
            Entries entries,
            EntryReplies replies) {
        this.current = current;
        this.editions = editions;
        this.enrolments = enrolments;
        this.access = access;
        this.entries = entries;
        this.replies = replies;
    }

    @PutMapping("/saisies/{pathway}/{activity}/{key}")
    ResponseEntity<?> save(
            @PathVariable String pathway,
            @PathVariable UUID activity,
            @PathVariable String key,
            @RequestBody EntryBody body,
            HttpServletRequest request) {
        Optional<PersonId> person = current.id().filter(body::isBy);
        if (person.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        Optional<ExerciseContent> exercise =
                exercise(person.get(), pathway, new ActivityId(activity));
        if (exercise.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return replies.to(
                () ->
                        entries.save(
                                person.get(),
                                new ActivityId(activity),
                                exercise.get(),
                                body.typed(key)),
                request);
    }

    /** In any length of the pathway: changing to a shorter one loses no text on the way. */
    private Optional<ExerciseContent> exercise(PersonId person, String slug, ActivityId activity) {
        return editions.of(person)
                .pathway(slug)
                .filter(p -> enrolments.find(person, p.id()).isPresent())
                .flatMap(p ->
                        p.itineraries().stream()
                                .flatMap(itinerary -> itinerary.step(activity).stream())
                                .findFirst()
                                .filter(step -> access.mayOpen(p, step.module())))
                .map(Itinerary.Step::activity)
                .filter(a -> a.type().equals("exercise"))
                .map(a -> a.content(Language.FR, ExerciseContent.class));
    }
}
