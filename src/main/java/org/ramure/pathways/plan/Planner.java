package org.ramure.pathways.plan;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.learning.Enrolment;
import org.ramure.learning.Enrolments;
import org.ramure.learning.Progress;
import org.ramure.pathways.ActivityTargets;
import org.ramure.pathways.compose.Composer;
import org.ramure.pathways.own.KnownModules;
import org.ramure.pathways.own.NewStep;
import org.ramure.pathways.own.OwnPaths;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Composes for a person and makes the answer a path they follow. Callers pass the person of the
 * request, if there is one.
 */
@Component
public class Planner {

    private final Candidates candidates;
    private final Progress progress;
    private final KnownModules known;
    private final OwnPaths paths;
    private final Enrolments enrolments;
    private final Reasons reasons;
    private final Composer composer = new Composer();

    Planner(
            Candidates candidates,
            Progress progress,
            KnownModules known,
            OwnPaths paths,
            Enrolments enrolments,
            Reasons reasons) {
        this.candidates = candidates;
        this.progress = progress;
        this.known = known;
        this.paths = paths;
        this.enrolments = enrolments;
        this.reasons = reasons;
    }

    /** Composes; two queries for somebody, none for nobody. */
    public Plan plan(Optional<PersonId> caller, Wish wish) {
        Map<String, PlannedActivity> activities = candidates.activities(wish.framework());
        Map<ActivityId, Instant> done = caller.map(progress::doneAt).orElse(Map.of());
        Set<UUID> passed =
                caller.map(known::of).orElse(Map.of()).entrySet().stream()
                        .filter(entry -> entry.getValue().isEnough())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        Set<String> doneTargets = new HashSet<>();
        activities.values().stream()
                .filter(each -> done.containsKey(each.activity().id()))
                .forEach(each -> doneTargets.add(each.target()));
        var question =
                new Composer.Question(
                        candidates.candidates(
                                activities,
                                each ->
                                        doneTargets.contains(each.target())
                                                || passed.contains(each.module().id())
                                                        && !wish.keep()
                                                                .contains(Candidates.key(each))),
                        wish.gaps(),
                        wish.minutes());
        return new Plan(composer.compose(question), activities, doneTargets);
    }

    /**
     * Makes the plan for this wish the person's own path and enrols them, so that each step opens
     * in the player; returns the path's id. Nothing they follow gets shorter. Throws {@link
     * org.ramure.shared.UserFacingException} as {@link OwnPaths#make} does.
     */
    @Transactional
    public UUID follow(PersonId caller, Wish wish, String title) {
        Plan plan = plan(Optional.of(caller), wish);
        List<NewStep> steps =
                plan.composition().choices().stream()
                        .map(choice ->
                                new NewStep(
                                        ActivityTargets.KIND,
                                        choice.activity().id(),
                                        reasons.of(plan, choice)))
                        .toList();
        UUID path = paths.make(caller, title, steps);
        Set<ActivityId> wanted = new LinkedHashSet<>();
        plan.composition()
                .choices()
                .forEach(choice ->
                        wanted.add(plan.activity(choice.activity().id()).activity().id()));
        enrol(caller, wish.framework(), wanted);
        return path;
    }

    /** Pathways followed already come first, so that nobody is enrolled without need. */
    private void enrol(PersonId caller, String framework, Set<ActivityId> wanted) {
        Set<ActivityId> open = new HashSet<>(wanted);
        List<Enrolment> own = enrolments.of(caller);
        List<Pathway> pathways = candidates.pathways(framework);
        List<Pathway> followed =
                pathways.stream()
                        .filter(p -> own.stream().anyMatch(e -> e.pathway().equals(p.id())))
                        .toList();
        for (Pathway pathway : concat(followed, pathways)) {
            Set<ActivityId> here = new HashSet<>(open);
            Itinerary longest = pathway.itineraries().getLast();
            here.removeIf(activity -> longest.step(activity).isEmpty());
            if (!here.isEmpty()) {
                enrol(caller, pathway, here);
                open.removeAll(here);
            }
        }
    }

    private static List<Pathway> concat(List<Pathway> first, List<Pathway> all) {
        Set<Pathway> both = new LinkedHashSet<>(first);
        both.addAll(all);
        return List.copyOf(both);
    }

    /** The shortest length that holds them and is not shorter than the one followed. */
    private void enrol(PersonId caller, Pathway pathway, Set<ActivityId> activities) {
        Optional<Enrolment> now = enrolments.find(caller, pathway.id());
        int from =
                now.flatMap(e -> pathway.itinerary(e.variant()))
                        .map(pathway.itineraries()::indexOf)
                        .orElse(0);
        List<Itinerary> enough =
                pathway.itineraries().subList(from, pathway.itineraries().size()).stream()
                        .filter(i -> activities.stream().allMatch(a -> i.step(a).isPresent()))
                        .toList();
        String variant =
                (enough.isEmpty() ? pathway.itineraries().getLast() : enough.getFirst())
                        .variant()
                        .code();
        if (now.filter(e -> e.variant().equals(variant)).isEmpty()) {
            enrolments.enrol(caller, pathway.id(), variant);
        }
    }
}
