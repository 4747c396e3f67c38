package org.ramure.competences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.ramure.competences.AssessmentDraft.Answer;
import org.ramure.competences.CompetenceReading.Moment;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;

@CompetencesTest
class DraftsModuleTests {

    private static final String SLUG = TestFrameworks.SLUG;

    @Autowired private Drafts drafts;
    @Autowired private SelfAssessment self;
    @Autowired private Readings readings;
    @Autowired private HandClock clock;

    private final PersonId person = new PersonId(UUID.randomUUID());

    @Test
    void keepsEachAnswerAndTheOpenCompetence() {
        AssessmentDraft empty = drafts.of(person, SLUG);
        write(empty, "C1", new Answer(2, Set.of("c1-n1-a"), "une note"), 0);
        drafts.visit(person, SLUG, "C2");

        AssessmentDraft kept = drafts.of(person, SLUG);
        assertThat(kept.submission()).isEqualTo(empty.submission());
        assertThat(kept.answer("C1")).isEqualTo(new Answer(2, Set.of("c1-n1-a"), "une note"));
        assertThat(kept.at()).isEqualTo("C2");
        assertThat(kept.setAside()).isEmpty();
    }

    @Test
    void goesOnWithoutANoticeWhenTheTabHasSeenTheLastAnswer() {
        AssessmentDraft empty = drafts.of(person, SLUG);
        var first = write(empty, "C1", Answer.BLANK.withNote("a"), 0);
        var second = write(empty, "C1", Answer.BLANK.withNote("ab"), first.revision());

        assertThat(second.replaced()).isNull();
        assertThat(second.revision()).isEqualTo(first.revision() + 1);
    }

    @Test
    void setsAsideWhatAnotherTabHadWritten() {
        AssessmentDraft tabA = drafts.of(person, SLUG);
        AssessmentDraft tabB = drafts.of(person, SLUG);
        write(tabA, "C1", new Answer(2, Set.of(), "écrit à gauche"), 0);
        clock.advance(Duration.ofMinutes(1));

        var written = write(tabB, "C1", new Answer(3, Set.of(), "écrit à droite"), 0);

        assertThat(written.afresh()).isFalse();
        assertThat(written.setAside().orElseThrow().answer().note()).isEqualTo("écrit à gauche");
        AssessmentDraft now = drafts.of(person, SLUG);
        assertThat(now.answer("C1").note()).isEqualTo("écrit à droite");
        assertThat(now.setAside("C1"))
                .extracting(AssessmentDraft.SetAside::answer)
                .containsExactly(new Answer(2, Set.of(), "écrit à gauche"));
    }

    @Test
    void exchangesAndDropsWhatWasSetAside() {
        AssessmentDraft tab = drafts.of(person, SLUG);
        write(tab, "C1", Answer.BLANK.withNote("première"), 0);
        UUID aside =
                write(tab, "C1", Answer.BLANK.withNote("seconde"), 0).setAside().orElseThrow().id();

        drafts.swap(person, aside);
        assertThat(drafts.of(person, SLUG).answer("C1").note()).isEqualTo("première");
        assertThat(drafts.of(person, SLUG).setAside("C1"))
                .extracting(other -> other.answer().note())
                .containsExactly("seconde");

        drafts.drop(person, aside);
        assertThat(drafts.of(person, SLUG).setAside()).isEmpty();
    }

    @Test
    void doesNotSetAsideTheSameAnswer() {
        AssessmentDraft tabA = drafts.of(person, SLUG);
        AssessmentDraft tabB = drafts.of(person, SLUG);
        write(tabA, "C1", Answer.BLANK.withLevel(2), 0);

        assertThat(write(tabB, "C1", Answer.BLANK.withLevel(2), 0).replaced()).isNull();
        assertThat(drafts.of(person, SLUG).setAside()).isEmpty();
    }

    @RepeatedTest(5)
    void losesNothingWhenManyTabsWriteAtTheSameMoment() throws Exception {
        AssessmentDraft tab = drafts.of(person, SLUG);
        List<Callable<Drafts.Written>> writers =
                IntStream.range(0, 6)
                        .<Callable<Drafts.Written>>mapToObj(n ->
                                () -> write(tab, "C1", Answer.BLANK.withNote("onglet " + n), 0))
                        .toList();
        try (var pool = Executors.newFixedThreadPool(6)) {
            for (var done : pool.invokeAll(writers)) {
                done.get();
            }
        }

        AssessmentDraft now = drafts.of(person, SLUG);
        Set<String> notes =
                Stream.concat(
                                Stream.of(now.answer("C1").note()),
                                now.setAside("C1").stream().map(other -> other.answer().note()))
                        .collect(Collectors.toSet());
        assertThat(now.lines()).hasSize(1);
        assertThat(notes).hasSize(6);
    }

    @Test
    void savesOnceWhenTwoTabsSaveAtTheSameMoment() throws Exception {
        AssessmentDraft tab = drafts.of(person, SLUG);
        long revision = write(tab, "C1", Answer.BLANK.withLevel(1), 0).revision();
        var submission =
                new SelfAssessment.Submission(
                        tab.submission(),
                        SLUG,
                        Moment.FREE,
                        List.of("C1"),
                        Map.of("C1", revision),
                        null);
        Callable<CompetenceReading> click = () -> self.save(person, submission);
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var done : pool.invokeAll(List.of(click, click))) {
                assertThat(done.get().id()).isEqualTo(tab.submission());
            }
        }
        assertThat(readings.of(person, SLUG)).hasSize(1);
    }

    @Test
    void beginsAfreshWhenTheShownPositioningWasSavedMeanwhile() {
        AssessmentDraft tab = drafts.of(person, SLUG);
        long revision = write(tab, "C1", Answer.BLANK.withLevel(1), 0).revision();
        self.save(
                person,
                new SelfAssessment.Submission(
                        tab.submission(),
                        SLUG,
                        Moment.FREE,
                        List.of("C1"),
                        Map.of("C1", revision),
                        null));

        var late = write(tab, "C1", Answer.BLANK.withNote("écrit trop tard"), revision);

        assertThat(late.afresh()).isTrue();
        assertThat(late.submission()).isNotEqualTo(tab.submission());
        assertThat(drafts.of(person, SLUG).answer("C1").note()).isEqualTo("écrit trop tard");
    }

    @Test
    void refusesWhatTheFrameworkDoesNotKnowAndNotesThatAreTooLong() {
        AssessmentDraft tab = drafts.of(person, SLUG);

        assertRefused(tab, "C9", Answer.BLANK.withLevel(1), "competences.draft.unknown");
        assertRefused(tab, "C1", Answer.BLANK.withLevel(5), "competences.draft.unknown");
        assertRefused(tab, "C1", Answer.BLANK.withLevel(-1), "competences.draft.unknown");
        assertRefused(
                tab,
                "C1",
                Answer.BLANK.withNote("x".repeat(AssessmentDraft.MAX_NOTE + 1)),
                "competences.draft.noteTooLong");
        write(tab, "C1", Answer.BLANK.withPractices(Set.of("c1-n1-a", "inconnue")), 0);
        assertThat(drafts.of(person, SLUG).answer("C1").practices()).containsExactly("c1-n1-a");
    }

    @Test
    void changesNobodyElsesDraft() {
        AssessmentDraft tab = drafts.of(person, SLUG);
        write(tab, "C1", Answer.BLANK.withNote("a"), 0);
        UUID aside = write(tab, "C1", Answer.BLANK.withNote("b"), 0).setAside().orElseThrow().id();
        PersonId other = new PersonId(UUID.randomUUID());

        drafts.drop(other, aside);
        drafts.swap(other, aside);
        drafts.discard(other, SLUG);

        assertThat(drafts.of(other, SLUG).isEmpty()).isTrue();
        assertThat(drafts.of(person, SLUG).answer("C1").note()).isEqualTo("b");
        assertThat(drafts.of(person, SLUG).setAside()).hasSize(1);
    }

    @Test
    void letsTheDraftGoWhenAsked() {
        write(drafts.of(person, SLUG), "C1", Answer.BLANK.withLevel(1), 0);
        drafts.discard(person, SLUG);

        assertThat(drafts.of(person, SLUG).isEmpty()).isTrue();
    }

    private void assertRefused(AssessmentDraft tab, String code, Answer answer, String key) {
        assertThatThrownBy(() -> write(tab, code, answer, 0))
                .isInstanceOf(UserFacingException.class)
                .hasMessage(key);
    }

    private Drafts.Written write(
            AssessmentDraft tab, String competence, Answer answer, long basedOn) {
        return drafts.write(
                person, new Drafts.Entry(SLUG, tab.submission(), competence, answer, basedOn));
    }
}
