package org.ramure.pathways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.TestContent;
import org.ramure.learning.Progress;
import org.ramure.people.PersonId;

class ActivityTargetsTests {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @TempDir Path folder;

    private final Catalogue catalogue = mock(Catalogue.class);
    private final Progress progress = mock(Progress.class);
    private final ActivityTargets targets = new ActivityTargets(catalogue, progress);
    private final PersonId person = new PersonId(UUID.randomUUID());
    private String verify = "";

    @BeforeEach
    void oneCourse() {
        Course course = TestContent.in(folder).read().pathways().getFirst().course();
        when(catalogue.course(course.slug())).thenReturn(Optional.of(course));
        verify = course.slug() + "/bases/verifier";
        var activity =
                course.module("bases").orElseThrow().activities().stream()
                        .filter(a -> a.slug().equals("verifier"))
                        .findFirst()
                        .orElseThrow();
        when(progress.doneAt(person)).thenReturn(Map.of(activity.id(), NOW));
    }

    @Test
    void leadsToTheAddressThatFindsThePathway() {
        assertThat(targets.find(verify))
                .get()
                .extracting(target -> target.address())
                .isEqualTo("activites/" + verify);
    }

    @Test
    void knowsWhatThePersonHasDone() {
        assertThat(targets.knowsWhatIsDone()).isTrue();
        assertThat(targets.done(person, List.of(verify, "nowhere/at/all")))
                .containsExactly(Map.entry(verify, NOW));
        assertThat(targets.done(new PersonId(UUID.randomUUID()), List.of(verify))).isEmpty();
    }

    @Test
    void whatIsNotThereIsNoTarget() {
        assertThat(targets.find("nowhere")).isEmpty();
        assertThat(targets.find(verify + "/more")).isEmpty();
        assertThat(targets.find(verify + "x")).isEmpty();
    }
}
