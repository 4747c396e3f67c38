package org.ramure.competences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Framework;
import org.ramure.competences.AssessmentDraft.Answer;
import org.ramure.competences.CompetenceReading.Moment;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;

@CompetencesTest
class ReadingsModuleTests {

    @Autowired private Drafts drafts;
    @Autowired private SelfAssessment self;
    @Autowired private Readings readings;
    @Autowired private FrameworkCatalogue catalogue;
    @Autowired private HandClock clock;

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final List<String> all =
            TestFrameworks.real().competences().stream().map(Framework.Competence::code).toList();

    @AfterEach
    void backToTheFirstVersion() {
        catalogue.publish(TestFrameworks.real());
    }

    @Test
    void keepsEveryReadingWithVersionMomentLevelsPracticesAndNotes() {
        answerAll(1);
        write("C1", new Answer(2, Set.of("c1-n1-a", "c1-n2-b"), "La liste de mars."));
        CompetenceReading entry = save(Moment.ENTRY, null);
        clock.advance(Duration.ofDays(30));
        catalogue.publish(TestFrameworks.atVersion("1.1.0"));
        answerAll(3);
        CompetenceReading exit = save(Moment.EXIT, null);

        assertThat(readings.of(person, TestFrameworks.SLUG)).containsExactly(entry, exit);
        assertThat(entry.frameworkVersion()).isEqualTo("1.0.0");
        assertThat(exit.frameworkVersion()).isEqualTo("1.1.0");
        assertThat(entry.voice()).isEqualTo(Voice.SELF);
        assertThat(entry.moment()).isEqualTo(Moment.ENTRY);
        assertThat(entry.ratings()).hasSize(7);
        assertThat(entry.ratings().getFirst())
                .isEqualTo(
                        new CompetenceReading.Rating(
                                "C1", 2, Set.of("c1-n1-a", "c1-n2-b"), "La liste de mars.", 0));
        assertThat(readings.latestSelf(person, TestFrameworks.SLUG)).contains(exit);
    }

    @Test
    void savesOnceForTwoClicks() {
        answerAll(2);
        var submission = submission(Moment.FREE, null);

        CompetenceReading first = self.save(person, submission);
        CompetenceReading second = self.save(person, submission);

        assertThat(second).isEqualTo(first);
        assertThat(readings.of(person, TestFrameworks.SLUG)).hasSize(1);
    }

    @Test
    void leavesTheDraftEmptyAfterSaving() {
        answerAll(2);
        save(Moment.FREE, null);

        assertThat(drafts.of(person, TestFrameworks.SLUG).isEmpty()).isTrue();
    }

    @Test
    void doesNotSaveWhileACompetenceHasNoAnswer() {
        answerAll(2);
        write("C4", Answer.BLANK.withNote("à reprendre"));

        assertThatThrownBy(() -> save(Moment.FREE, null))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        no -> {
                            assertThat(no.messageKey()).isEqualTo("competences.save.missing");
                            assertThat(no.arguments()).containsExactly(1);
                        });
        assertThat(drafts.of(person, TestFrameworks.SLUG).answer("C4").note())
                .isEqualTo("à reprendre");
    }

    @Test
    void doesNotSaveWhatTheScreenHasNotShown() {
        answerAll(2);
        var submission = submission(Moment.FREE, null);
        write("C3", new Answer(4, Set.of(), "écrit dans l’autre onglet"));

        assertThatThrownBy(() -> self.save(person, submission))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("competences.save.changed");
    }

    @Test
    void keepsWhatWasSaidOfAnUndecidedCompetenceWithoutGivingItALevel() {
        answerAll(2);
        write("C7", new Answer(AssessmentDraft.UNDECIDED, Set.of("c7-n1-a"), "à voir"));
        CompetenceReading reading = save(Moment.FREE, null);

        assertThat(reading.ratings()).extracting("competence").doesNotContain("C7").hasSize(6);
        assertThat(self.sheet(person, reading.id()).orElseThrow().entries().getLast())
                .isEqualTo(new ReadingSheet.Entry("C7", 0, Set.of("c7-n1-a"), "à voir", 0));
    }

    @Test
    void leavesTheAnswersThatWereNotAskedInTheDraft() {
        answerAll(2);
        var asked = submission(Moment.FREE, null);
        var some =
                new SelfAssessment.Submission(
                        asked.id(),
                        asked.framework(),
                        Moment.FREE,
                        List.of("C1", "C2"),
                        asked.seen(),
                        null);

        CompetenceReading reading = self.save(person, some);

        AssessmentDraft left = drafts.of(person, TestFrameworks.SLUG);
        assertThat(reading.ratings()).hasSize(2);
        assertThat(left.lines()).hasSize(5);
        assertThat(left.submission()).isNotEqualTo(reading.id());
    }

    @Test
    void remembersTheActivityAReadingWasMadeIn() {
        ActivityId activity = new ActivityId(UUID.randomUUID());
        answerAll(1);
        CompetenceReading made = save(Moment.ENTRY, activity);

        assertThat(self.madeIn(person, activity)).contains(made);
        assertThat(self.madeIn(person, new ActivityId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void showsNobodyElsesReadings() {
        answerAll(1);
        CompetenceReading mine = save(Moment.FREE, null);
        PersonId other = new PersonId(UUID.randomUUID());

        assertThat(self.sheet(other, mine.id())).isEmpty();
        assertThat(readings.of(other, TestFrameworks.SLUG)).isEmpty();
        assertThat(readings.latestSelf(other, TestFrameworks.SLUG)).isEmpty();
    }

    private void answerAll(int level) {
        all.forEach(code -> write(code, Answer.BLANK.withLevel(level)));
    }

    private void write(String competence, Answer answer) {
        AssessmentDraft draft = drafts.begin(person, TestFrameworks.SLUG);
        AssessmentDraft.Line line = draft.lineOrBlank(competence);
        drafts.choose(
                person,
                new Drafts.Choice(
                        TestFrameworks.SLUG,
                        draft.submission(),
                        competence,
                        answer.level(),
                        answer.practices(),
                        line.revision()));
        drafts.note(
                person,
                new Drafts.Note(
                        TestFrameworks.SLUG, competence, answer.note(), line.noteVersion()));
    }

    private CompetenceReading save(Moment moment, @Nullable ActivityId activity) {
        return self.save(person, submission(moment, activity));
    }

    private SelfAssessment.Submission submission(Moment moment, @Nullable ActivityId activity) {
        AssessmentDraft draft = drafts.of(person, TestFrameworks.SLUG);
        Map<String, Long> seen = new HashMap<>();
        draft.lines().forEach(line -> seen.put(line.competence(), line.revision()));
        return new SelfAssessment.Submission(
                draft.submission(), TestFrameworks.SLUG, moment, all, seen, activity);
    }
}
