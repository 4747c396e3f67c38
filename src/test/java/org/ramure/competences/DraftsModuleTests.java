package org.ramure.competences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        AssessmentDraft empty = drafts.begin(person, SLUG);
        choose(empty, "C1", 2, Set.of("c1-n1-a"), 0);
        note("C1", "une note", 0);
        drafts.visit(person, SLUG, "C2");

        AssessmentDraft kept = drafts.of(person, SLUG);
        assertThat(kept.submission()).isEqualTo(empty.submission());
        assertThat(kept.answer("C1")).isEqualTo(new Answer(2, Set.of("c1-n1-a"), "une note"));
        assertThat(kept.at()).isEqualTo("C2");
        assertThat(kept.setAside()).isEmpty();
    }

    @Test
    void isEmptyUntilSomethingIsSaid() {
        drafts.begin(person, SLUG);
        assertThat(drafts.of(person, SLUG).isEmpty()).isTrue();

        note("C1", "quelque chose", 0);
        assertThat(drafts.of(person, SLUG).isEmpty()).isFalse();
    }

    @Test
    void goesOnWithoutANoticeWhenTheTabHasSeenTheLastChoice() {
        AssessmentDraft tab = drafts.begin(person, SLUG);
        var first = choose(tab, "C1", 1, Set.of(), 0);
        var second = choose(tab, "C1", 2, Set.of(), first.revision());

        assertThat(second.replaced()).isNull();
        assertThat(second.afresh()).isFalse();
        assertThat(second.revision()).isEqualTo(first.revision() + 1);
    }

    @Test
    void setsAsideWhatAnotherTabHadChosen() {
        AssessmentDraft tabA = drafts.begin(person, SLUG);
        AssessmentDraft tabB = drafts.begin(person, SLUG);
        choose(tabA, "C1", 2, Set.of("c1-n1-a"), 0);
        clock.advance(Duration.ofMinutes(1));

        var chosen = choose(tabB, "C1", 3, Set.of(), 0);

        Answer earlier = new Answer(2, Set.of("c1-n1-a"), "");
        assertThat(chosen.afresh()).isFalse();
        assertThat(chosen.setAside().orElseThrow().answer()).isEqualTo(earlier);
        AssessmentDraft now = drafts.of(person, SLUG);
        assertThat(now.answer("C1").level()).isEqualTo(3);
        assertThat(now.setAside("C1"))
                .extracting(AssessmentDraft.SetAside::answer)
                .containsExactly(earlier);
    }

    @Test
    void overwritesNoNoteThatAnotherTabWrote() {
        long first = note("C1", "écrit à gauche", 0).version();

        var refused = note("C1", "écrit à droite", 0);

        assertThat(refused.kept()).isFalse();
        assertThat(refused.text()).isEqualTo("écrit à gauche");
        assertThat(refused.version()).isEqualTo(first);
        assertThat(note("C1", "les deux", first).kept()).isTrue();
        assertThat(drafts.of(person, SLUG).answer("C1").note()).isEqualTo("les deux");
    }

    @Test
    void takesTheSameNoteTwiceForOne() {
        long first = note("C1", "la même", 0).version();

        var again = note("C1", "la même", 0);

        assertThat(again.kept()).isTrue();
        assertThat(again.version()).isEqualTo(first);
    }

    @Test
    void leavesTheNoteAloneWhenALevelIsChosenAndTheOtherWayRound() {
        AssessmentDraft tab = drafts.begin(person, SLUG);
        long revision = choose(tab, "C1", 2, Set.of(), 0).revision();
        long version = note("C1", "ma note", 0).version();

        assertThat(choose(tab, "C1", 3, Set.of(), revision).replaced()).isNull();
        assertThat(note("C1", "ma note, suite", version).kept()).isTrue();
        assertThat(drafts.of(person, SLUG).answer("C1"))
                .isEqualTo(new Answer(3, Set.of(), "ma note, suite"));
    }

    @Test
    void exchangesAndDropsWhatWasSetAsideAndKeepsTheNote() {
        AssessmentDraft tab = drafts.begin(person, SLUG);
        choose(tab, "C1", 1, Set.of(), 0);
        UUID aside = choose(tab, "C1", 4, Set.of(), 0).setAside().orElseThrow().id();
        note("C1", "ma note", 0);

        drafts.swap(person, aside);
        assertThat(drafts.of(person, SLUG).answer("C1"))
                .isEqualTo(new Answer(1, Set.of(), "ma note"));
        assertThat(drafts.of(person, SLUG).setAside("C1"))
                .extracting(other -> other.answer().level())
                .containsExactly(4);

        drafts.drop(person, aside);
        assertThat(drafts.of(person, SLUG).setAside()).isEmpty();
    }

    @Test
    void doesNotSetAsideTheSameChoice() {
        AssessmentDraft tab = drafts.begin(person, SLUG);
        choose(tab, "C1", 2, Set.of(), 0);

        assertThat(choose(tab, "C1", 2, Set.of(), 0).replaced()).isNull();
        assertThat(drafts.of(person, SLUG).setAside()).isEmpty();
    }

    @RepeatedTest(5)
    void losesNothingWhenManyTabsChooseAtTheSameMoment() throws Exception {
        AssessmentDraft tab = drafts.begin(person, SLUG);
        List<Callable<Drafts.Chosen>> tabs =
                IntStream.range(0, 5)
                        .<Callable<Drafts.Chosen>>mapToObj(
                                level -> () -> choose(tab, "C1", level, Set.of(), 0))
                        .toList();
        try (var pool = Executors.newFixedThreadPool(5)) {
            for (var done : pool.invokeAll(tabs)) {
                done.get();
            }
        }

        AssessmentDraft now = drafts.of(person, SLUG);
        Set<Integer> levels =
                Stream.concat(
                                Stream.of(now.answer("C1")),
                                now.setAside("C1").stream().map(AssessmentDraft.SetAside::answer))
                        .map(answer -> Objects.requireNonNull(answer.level()))
                        .collect(Collectors.toSet());
        assertThat(now.lines()).hasSize(1);
        assertThat(levels).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    }

    @RepeatedTest(5)
    void keepsOneOfTheNotesThatArriveAtTheSameMomentAndRefusesTheOthers() throws Exception {
        List<Callable<Drafts.NoteState>> tabs =
                IntStream.range(0, 5)
                        .<Callable<Drafts.NoteState>>mapToObj(
                                n -> () -> note("C1", "onglet " + n, 0))
                        .toList();
        int kept = 0;
        try (var pool = Executors.newFixedThreadPool(5)) {
            for (var done : pool.invokeAll(tabs)) {
                kept += done.get().kept() ? 1 : 0;
            }
        }
        assertThat(kept).isEqualTo(1);
    }

    @RepeatedTest(3)
    void savesOnceWhenTwoTabsSaveAtTheSameMoment() throws Exception {
        AssessmentDraft tab = drafts.begin(person, SLUG);
        var submission = submission(tab, choose(tab, "C1", 1, Set.of(), 0).revision());
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
        AssessmentDraft tab = drafts.begin(person, SLUG);
        long revision = choose(tab, "C1", 1, Set.of(), 0).revision();
        self.save(person, submission(tab, revision));

        var late = choose(tab, "C2", 3, Set.of(), 0);
        assertThat(late.afresh()).isTrue();
        assertThat(note("C1", "écrit trop tard", 4).kept()).isTrue();

        AssessmentDraft now = drafts.of(person, SLUG);
        assertThat(now.submission()).isNotEqualTo(tab.submission());
        assertThat(now.answer("C2").level()).isEqualTo(3);
        assertThat(now.answer("C1").note()).isEqualTo("écrit trop tard");
        assertThat(readings.of(person, SLUG)).hasSize(1);
    }

    @Test
    void refusesWhatTheFrameworkDoesNotKnowAndNotesThatAreTooLong() {
        AssessmentDraft tab = drafts.begin(person, SLUG);

        assertThatThrownBy(() -> choose(tab, "C9", 1, Set.of(), 0))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("competences.draft.unknown");
        assertThatThrownBy(() -> choose(tab, "C1", 5, Set.of(), 0))
                .hasMessage("competences.draft.unknown");
        assertThatThrownBy(() -> choose(tab, "C1", -1, Set.of(), 0))
                .hasMessage("competences.draft.unknown");
        assertThatThrownBy(() -> note("C9", "a", 0)).hasMessage("competences.draft.unknown");
        assertThatThrownBy(() -> note("C1", "x".repeat(AssessmentDraft.MAX_NOTE + 1), 0))
                .hasMessage("competences.draft.noteTooLong");
        choose(tab, "C1", null, Set.of("c1-n1-a", "inconnue"), 0);
        assertThat(drafts.of(person, SLUG).answer("C1").practices()).containsExactly("c1-n1-a");
    }

    @Test
    void changesNobodyElsesDraft() {
        AssessmentDraft tab = drafts.begin(person, SLUG);
        choose(tab, "C1", 1, Set.of(), 0);
        UUID aside = choose(tab, "C1", 2, Set.of(), 0).setAside().orElseThrow().id();
        PersonId other = new PersonId(UUID.randomUUID());

        drafts.drop(other, aside);
        drafts.swap(other, aside);
        drafts.discard(other, SLUG);

        assertThat(drafts.of(other, SLUG).isEmpty()).isTrue();
        assertThat(drafts.of(person, SLUG).answer("C1").level()).isEqualTo(2);
        assertThat(drafts.of(person, SLUG).setAside()).hasSize(1);
    }

    @Test
    void letsTheDraftGoWhenAsked() {
        AssessmentDraft tab = drafts.begin(person, SLUG);
        choose(tab, "C1", 1, Set.of(), 0);
        drafts.discard(person, SLUG);

        assertThat(drafts.of(person, SLUG).isEmpty()).isTrue();
        assertThat(choose(tab, "C1", 1, Set.of(), 1).afresh()).isTrue();
    }

    private SelfAssessment.Submission submission(AssessmentDraft tab, long revision) {
        return new SelfAssessment.Submission(
                tab.submission(), SLUG, Moment.FREE, List.of("C1"), Map.of("C1", revision), null);
    }

    private Drafts.NoteState note(String competence, String text, long base) {
        return drafts.note(person, new Drafts.Note(SLUG, competence, text, base));
    }

    private Drafts.Chosen choose(
            AssessmentDraft tab,
            String competence,
            @Nullable Integer level,
            Set<String> practices,
            long basedOn) {
        return drafts.choose(
                person,
                new Drafts.Choice(SLUG, tab.submission(), competence, level, practices, basedOn));
    }
}
