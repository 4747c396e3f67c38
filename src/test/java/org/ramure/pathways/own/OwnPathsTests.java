package org.ramure.pathways.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.pathways.own.OwnPathsTestApplication.MovingClock;
import org.ramure.pathways.own.OwnPathsTestApplication.Readings;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(classes = OwnPathsTestApplication.class)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:ownpaths-${random.uuid};MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "spring.flyway.locations=classpath:db/migration/pathways"
        })
class OwnPathsTests {

    @Autowired private OwnPaths paths;
    @Autowired private KnownModules known;
    @Autowired private PersonalData data;
    @Autowired private Readings readings;
    @Autowired private MovingClock clock;
    @Autowired private TransactionOperations transactions;

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final PersonId other = new PersonId(UUID.randomUUID());

    @BeforeEach
    void twoReadings() {
        readings.name("one", "Un texte");
        readings.name("two", "Un autre");
    }

    @Test
    void keepsStepsInOrderWithTheirMinutesAndReasons() {
        OwnPath path = open(make("one", "two"));

        assertThat(path.title()).isEqualTo("Mon chemin");
        assertThat(path.steps())
                .extracting(s -> s.title().in(Language.FR))
                .containsExactly("Un texte", "Un autre", "Marche loin");
        assertThat(path.steps().getFirst().reason().in(Language.EN)).isEqualTo("because one");
        assertThat(path.minutes()).isEqualTo(55);
        assertThat(path.steps().getFirst().opensAt()).contains("lire/one");
        assertThat(paths.mine(person)).containsExactly(path);
    }

    @Test
    void knowsWhatIsDoneAndWhatComesNext() {
        UUID id = make("one", "two");
        readings.read(person, "one", clock.instant());

        OwnPath path = open(id);
        assertThat(path.stepsDone()).isEqualTo(1);
        assertThat(path.minutesLeft()).isEqualTo(35);
        assertThat(path.next()).contains(path.steps().get(1));
    }

    @Test
    void onlyStepsThatCannotKnowAreTickedByHand() {
        UUID id = make("one", "two");
        UUID knows = open(id).steps().getFirst().id();
        UUID walk = open(id).steps().getLast().id();

        assertThatThrownBy(() -> paths.mark(person, id, knows, true))
                .isInstanceOf(UserFacingException.class);
        paths.mark(person, id, walk, true);
        var first = open(id).steps().getLast().doneAt();
        clock.advance(Duration.ofMinutes(5));
        paths.mark(person, id, walk, true);
        assertThat(open(id).steps().getLast().doneAt()).isNotNull().isEqualTo(first);
        paths.mark(person, id, walk, false);
        assertThat(open(id).steps().getLast().isDone()).isFalse();
    }

    @Test
    void stepsMoveUpAndDownAndLeave() {
        UUID id = make("one", "two");
        UUID first = open(id).steps().getFirst().id();

        paths.move(person, id, first, 1);
        assertThat(open(id).steps().get(1).id()).isEqualTo(first);
        paths.move(person, id, first, 9);
        assertThat(open(id).steps().getLast().id()).isEqualTo(first);
        paths.move(person, id, first, -9);
        assertThat(open(id).steps().getFirst().id()).isEqualTo(first);
        paths.drop(person, id, first);
        assertThat(open(id).steps()).hasSize(2).noneMatch(s -> s.id().equals(first));
    }

    @Test
    void aVanishedTargetLeavesItsTitleAndItsMinutes() {
        UUID id = make("one", "two");
        readings.lose("one");

        OwnStep gone = open(id).steps().getFirst();
        assertThat(gone.title().in(Language.FR)).isEqualTo("Un texte");
        assertThat(gone.minutes()).isEqualTo(20);
        assertThat(gone.opensAt()).isEmpty();
        assertThat(open(id).next()).contains(open(id).steps().get(1));
    }

    @Test
    void nobodyElseSeesOrTouchesIt() {
        UUID id = make("one", "two");
        OwnPath before = open(id);
        UUID walk = before.steps().getLast().id();

        paths.mark(other, id, walk, true);
        paths.move(other, id, walk, -1);
        paths.drop(other, id, walk);
        paths.remove(other, id);

        assertThat(paths.open(other, id)).isEmpty();
        assertThat(paths.mine(other)).isEmpty();
        assertThat(open(id)).isEqualTo(before);
    }

    @Test
    void refusesWhatLeadsNowhereAndWhatHasNoName() {
        assertThatThrownBy(() -> make("nowhere")).isInstanceOf(UserFacingException.class);
        assertThatThrownBy(() -> paths.make(person, " ", List.of(step("reading", "one"))))
                .isInstanceOf(UserFacingException.class);
        assertThatThrownBy(() -> paths.make(person, "x".repeat(201), List.of(step("walk", "a"))))
                .isInstanceOf(UserFacingException.class);
        assertThatThrownBy(() -> paths.make(person, "Rien", List.of()))
                .isInstanceOf(UserFacingException.class);
        assertThatThrownBy(() ->
                        paths.make(person, "Trop", Collections.nCopies(201, step("walk", "a"))))
                .isInstanceOf(UserFacingException.class);
        assertThat(paths.mine(person)).isEmpty();
    }

    @Test
    void aRemovedPathIsGone() {
        UUID id = make("one", "two");
        paths.remove(person, id);
        assertThat(paths.open(person, id)).isEmpty();
    }

    @Test
    void followsAGuestIntoTheirAccount() {
        UUID module = UUID.randomUUID();
        UUID id = make("one", "two");
        known.keep(other, module, 1, 5);
        clock.advance(Duration.ofHours(1));
        known.keep(person, module, 4, 5);
        transactions.executeWithoutResult(status -> data.move(person, other));

        assertThat(paths.open(other, id)).isPresent();
        assertThat(paths.mine(person)).isEmpty();
        assertThat(known.of(person)).isEmpty();
        assertThat(known.of(other).get(module))
                .isNotNull()
                .matches(KnownModules.Positioning::isEnough);
    }

    @Test
    void isExportedAndErased() {
        make("one", "two");
        known.keep(person, UUID.randomUUID(), 3, 5);

        Map<String, Object> all = data.export(person);
        assertThat(all.get("paths")).asString().contains("Mon chemin", "Marche loin", "parce que");
        assertThat(all.get("positioningQuizzes")).asString().contains("right=3");

        transactions.executeWithoutResult(status -> data.erase(person));
        assertThat(paths.mine(person)).isEmpty();
        assertThat(known.of(person)).isEmpty();
    }

    @Test
    void aPositioningQuizCanBeTakenAgainTheNextDayOnly() {
        UUID module = UUID.randomUUID();
        known.keep(person, module, 3, 5);
        assertThat(known.of(person).get(module))
                .isNotNull()
                .matches(positioning -> !positioning.isEnough());
        assertThatThrownBy(() -> known.keep(person, module, 5, 5))
                .isInstanceOf(UserFacingException.class);
        assertThat(known.againFrom(person, module)).isPresent();
        known.keep(other, module, 5, 5);

        clock.advance(KnownModules.PAUSE);
        known.keep(person, module, 4, 5);
        assertThat(known.of(person).get(module))
                .isNotNull()
                .matches(KnownModules.Positioning::isEnough);
    }

    private OwnPath open(UUID id) {
        return paths.open(person, id).orElseThrow();
    }

    /** A path of these readings, with a walk at its end. */
    private UUID make(String... targets) {
        List<NewStep> steps =
                new java.util.ArrayList<>(
                        java.util.Arrays.stream(targets).map(t -> step("reading", t)).toList());
        steps.add(step("walk", "loin"));
        return paths.make(person, "Mon chemin", steps);
    }

    private static NewStep step(String kind, String target) {
        return new NewStep(
                kind, target, LocalizedText.of("parce que " + target, "because " + target));
    }
}
