package org.ramure.pathways.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Pathway;
import org.ramure.learning.Enrolment;
import org.ramure.learning.EnrolmentId;
import org.ramure.learning.Enrolments;
import org.ramure.learning.Progress;
import org.ramure.pathways.compose.Composition.LeftOut;
import org.ramure.pathways.compose.Composition.Reason;
import org.ramure.pathways.own.KnownModules;
import org.ramure.pathways.own.KnownModules.Positioning;
import org.ramure.pathways.own.NewStep;
import org.ramure.pathways.own.OwnPaths;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;

class PlannerTests {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final Catalogue catalogue = mock(Catalogue.class);
    private final Progress progress = mock(Progress.class);
    private final KnownModules known = mock(KnownModules.class);
    private final OwnPaths paths = mock(OwnPaths.class);
    private final Enrolments enrolments = mock(Enrolments.class);
    private final List<Pathway> pathways = TwoPathways.all();
    private final PersonId person = new PersonId(UUID.randomUUID());
    private final Planner planner =
            new Planner(
                    new Candidates(catalogue),
                    progress,
                    known,
                    paths,
                    enrolments,
                    new Reasons(new Translations()));

    @BeforeEach
    void content() {
        when(catalogue.pathways()).thenReturn(pathways);
        when(paths.make(any(), any(), any())).thenReturn(new UUID(1, 1));
    }

    @Test
    void theTextOfAModuleComesBeforeItsExerciseAndBeforeWhatRequiresTheModule() {
        List<String> chosen = chosen(planner.plan(Optional.empty(), wish("C2", 2, 55)));

        assertThat(chosen)
                .containsExactly(
                        "alpha/un/lire",
                        "alpha/deux/lire",
                        "alpha/deux/verifier",
                        "alpha/deux/essayer");
    }

    @Test
    void positioningsAreNotActivitiesThatDevelop() {
        Plan plan = planner.plan(Optional.empty(), wish("C1", 3, 600));
        assertThat(plan.activities().keySet()).noneMatch(target -> target.endsWith("se-situer"));
    }

    @Test
    void saysWhyInBothLanguages() {
        Plan plan = planner.plan(Optional.empty(), wish("C2", 2, 55));
        var reasons = new Reasons(new Translations());
        var choices = plan.composition().choices();

        assertThat(reasons.of(plan, choices.getLast()).in(Language.FR))
                .isEqualTo(
                        "Développe C2, où l’écart est de 2. Demande d’abord : lire en français.");
        assertThat(reasons.of(plan, choices.getFirst()).in(Language.EN))
                .isEqualTo("To be done before: lire in English.");
    }

    @Test
    void whatIsDoneOrKnownIsLeftOutUnlessItIsToBeKept() {
        when(progress.doneAt(person))
                .thenReturn(Map.of(new ActivityId(TwoPathways.id("alpha/un/lire")), NOW));
        when(known.of(person))
                .thenReturn(
                        Map.of(
                                TwoPathways.id("beta/deux"), new Positioning(4, 5, NOW),
                                TwoPathways.id("alpha/un"), new Positioning(3, 5, NOW)));

        Plan plan = planner.plan(Optional.of(person), wish("C1", 3, 600));
        assertThat(leftOut(plan, Reason.KNOWN))
                .containsExactly(
                        "alpha/un/lire",
                        "beta/deux/lire",
                        "beta/deux/verifier",
                        "beta/deux/essayer");
        assertThat(plan.done()).containsExactly("alpha/un/lire");

        Wish kept = new Wish(TwoPathways.FRAMEWORK, Map.of("C1", 3), 600, Set.of("beta/deux"));
        assertThat(leftOut(planner.plan(Optional.of(person), kept), Reason.KNOWN))
                .containsExactly("alpha/un/lire");
    }

    @Test
    void nobodyIsAskedAboutWhenNobodyIsThere() {
        planner.plan(Optional.empty(), wish("C1", 3, 600));
        verify(progress, never()).doneAt(any(PersonId.class));
        verify(known, never()).of(any());
    }

    @Test
    void followingMakesThePathAndEnrolsInTheShortestLengthThatHoldsIt() {
        assertThat(planner.follow(person, wish("C2", 1, 25), "Mon chemin"))
                .isEqualTo(new UUID(1, 1));

        @SuppressWarnings("unchecked")
        ArgumentCaptor<List<NewStep>> steps = ArgumentCaptor.forClass(List.class);
        verify(paths).make(eq(person), eq("Mon chemin"), steps.capture());
        assertThat(steps.getValue())
                .extracting(step -> step.kind() + " " + step.target())
                .containsExactly(
                        "activity alpha/un/lire",
                        "activity alpha/deux/lire",
                        "activity alpha/deux/verifier");
        verify(enrolments).enrol(person, pathways.getFirst().id(), "court");
        verify(enrolments, never()).enrol(person, pathways.getLast().id(), "court");
    }

    @Test
    void anExerciseNeedsTheLongLength() {
        planner.follow(person, wish("C2", 2, 55), "Mon chemin");
        verify(enrolments).enrol(person, pathways.getFirst().id(), "long");
    }

    @Test
    void nothingThatIsFollowedGetsShorter() {
        var enrolment =
                new Enrolment(
                        new EnrolmentId(new UUID(2, 2)),
                        person,
                        pathways.getFirst().id(),
                        "long",
                        NOW,
                        NOW,
                        null);
        when(enrolments.of(person)).thenReturn(List.of(enrolment));
        when(enrolments.find(person, enrolment.pathway())).thenReturn(Optional.of(enrolment));

        planner.follow(person, wish("C2", 1, 25), "Mon chemin");

        verify(enrolments, never()).enrol(any(), any(), any());
    }

    private static Wish wish(String competence, int gap, int minutes) {
        return new Wish(TwoPathways.FRAMEWORK, Map.of(competence, gap), minutes, Set.of());
    }

    private static List<String> chosen(Plan plan) {
        return plan.composition().choices().stream().map(c -> c.activity().id()).toList();
    }

    private static List<String> leftOut(Plan plan, Reason reason) {
        return plan.composition().leftOut().stream()
                .filter(left -> left.reason() == reason)
                .map(LeftOut::activity)
                .map(activity -> activity.id())
                .toList();
    }
}
