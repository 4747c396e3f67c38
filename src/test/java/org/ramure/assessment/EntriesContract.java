package org.ramure.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.SampleExercise;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.ContentStatus;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What {@link Entries} and {@link EntryData} promise on either database. */
@DataJpaTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({Entries.class, EntryData.class, EntriesContract.Below.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class EntriesContract {

    private static final ActivityId ACTIVITY = new ActivityId(Uuids.next());
    private static final ExerciseContent EXERCISE = SampleExercise.read();

    static class Below {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Catalogue catalogue() {
            Catalogue catalogue = mock(Catalogue.class);
            when(catalogue.courses()).thenReturn(List.of(course()));
            return catalogue;
        }

        private static Course course() {
            var activity =
                    new Activity(
                            ACTIVITY,
                            "mon-cas",
                            "exercise",
                            30,
                            Set.of("12h"),
                            List.of(),
                            LocalizedText.EMPTY,
                            Map.of(Language.FR, EXERCISE));
            var module =
                    new CourseModule(
                            Uuids.next(),
                            "m",
                            LocalizedText.EMPTY,
                            LocalizedText.EMPTY,
                            List.of(),
                            List.of(activity));
            return new Course(
                    Uuids.next(),
                    "c",
                    "1.0.0",
                    ContentStatus.ACTIVE,
                    Set.of(Language.FR),
                    "",
                    List.of(),
                    LocalizedText.EMPTY,
                    LocalizedText.EMPTY,
                    "",
                    List.of(),
                    List.of(),
                    List.of(module),
                    Optional.empty());
        }
    }

    @Autowired private Entries entries;
    @Autowired private EntryData data;
    @Autowired private TransactionTemplate transaction;

    private final PersonId person = new PersonId(Uuids.next());

    private Saving save(PersonId who, String key, String value, long base) {
        return entries.save(who, ACTIVITY, EXERCISE, new Entries.Typed(key, value, base));
    }

    private long saved(String key, String value, long base) {
        assertThat(save(person, key, value, base)).isInstanceOf(Saving.Saved.class);
        return standing(person, key).version();
    }

    private Entry standing(PersonId who, String key) {
        return Objects.requireNonNull(entries.of(who, ACTIVITY).get(key), key);
    }

    private void refused(String key, String value, String messageKey) {
        assertThatThrownBy(() -> save(person, key, value, 0))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(messageKey));
        assertThat(entries.of(person, ACTIVITY)).doesNotContainKey(key);
    }

    private static <T> List<T> atOnce(int times, IntFunction<T> action) throws Exception {
        var barrier = new CyclicBarrier(times);
        try (var threads = Executors.newFixedThreadPool(times)) {
            List<Future<T>> running =
                    IntStream.range(0, times)
                            .mapToObj(i ->
                                    threads.submit(() -> {
                                        barrier.await();
                                        return action.apply(i);
                                    }))
                            .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }

    @Test
    void raisesTheVersionAtEachSaving() {
        Instant before = Instant.now().minusSeconds(60);
        assertThat(saved("besoin", "Un banc", 0)).isEqualTo(1);
        assertThat(saved("besoin", "Un banc à l’ombre 🌳", 1)).isEqualTo(2);
        assertThat(standing(person, "besoin").content()).isEqualTo("Un banc à l’ombre 🌳");
        assertThat(standing(person, "besoin").savedAt()).isAfter(before);
    }

    @Test
    void countsTheSameTextSentTwiceOnce() {
        assertThat(saved("besoin", "Un banc", 0)).isEqualTo(1);
        assertThat(saved("besoin", "Un banc", 0)).isEqualTo(1);
        assertThat(saved("besoin", "Deux bancs", 1)).isEqualTo(2);
        assertThat(saved("besoin", "Deux bancs", 1)).isEqualTo(2);
    }

    @Test
    void overwritesNothingThatTheWriterDidNotKnow() {
        saved("besoin", "Un banc", 0);
        saved("besoin", "Deux bancs", 1);
        assertThat(save(person, "besoin", "Trois bancs", 1))
                .isInstanceOfSatisfying(
                        Saving.Conflict.class,
                        conflict -> {
                            assertThat(conflict.standing().content()).isEqualTo("Deux bancs");
                            assertThat(conflict.standing().version()).isEqualTo(2);
                        });
        assertThat(save(person, "besoin", "Quatre bancs", 0)).isInstanceOf(Saving.Conflict.class);
        assertThat(standing(person, "besoin").content()).isEqualTo("Deux bancs");
    }

    @Test
    void ofSeveralTabsThatBeginAtOnceOneWinsAndTheOthersAreAsked() throws Exception {
        List<Saving> results = atOnce(4, i -> save(person, "besoin", "Texte " + i, 0));
        assertOneWon(results);
    }

    @Test
    void ofSeveralTabsThatGoOnAtOnceOneWinsAndTheOthersAreAsked() throws Exception {
        saved("besoin", "Un banc", 0);
        List<Saving> results = atOnce(4, i -> save(person, "besoin", "Texte " + i, 1));
        assertOneWon(results);
        assertThat(standing(person, "besoin").version()).isEqualTo(2);
    }

    private void assertOneWon(List<Saving> results) {
        String standing = standing(person, "besoin").content();
        assertThat(results).filteredOn(Saving.Saved.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(Saving.Conflict.class::isInstance)
                .hasSize(3)
                .allSatisfy(lost ->
                        assertThat(((Saving.Conflict) lost).standing().content())
                                .isEqualTo(standing));
    }

    @Test
    void theSameTextSentByTwoThreadsAtOnceIsOneVersion() throws Exception {
        List<Saving> results = atOnce(4, i -> save(person, "besoin", "Un banc", 0));
        assertThat(results).allMatch(Saving.Saved.class::isInstance);
        assertThat(standing(person, "besoin").version()).isEqualTo(1);
    }

    @Test
    void beginsAnewWhatWasErasedMeanwhile() {
        saved("besoin", "Un banc", 0);
        transaction.executeWithoutResult(status -> data.erase(person));
        assertThat(saved("besoin", "Un banc, encore", 1)).isEqualTo(1);
    }

    @Test
    void keepsPersonsApart() {
        saved("besoin", "À moi", 0);
        PersonId other = new PersonId(Uuids.next());
        assertThat(save(other, "besoin", "À elle", 0)).isInstanceOf(Saving.Saved.class);
        assertThat(standing(person, "besoin").content()).isEqualTo("À moi");
        assertThat(entries.textsOf(other, ACTIVITY)).containsExactly(Map.entry("besoin", "À elle"));
    }

    @ParameterizedTest
    @CsvSource({
        "quand, 2026-12-15",
        "quand, ''",
        "place, b",
        "place, ''",
        "'qui', 'assoc,coll'",
        "qui, ''",
        "carte.l1.accord, oui",
        "titre, Le banc"
    })
    void takesWhatTheFieldCanShow(String key, String value) {
        saved(key, value, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "quand, 15/12/2026, notADate",
        "quand, 2026-02-30, notADate",
        "place, z, notAnOption",
        "place, 'a,b', notAnOption",
        "qui, 'assoc,z', notAnOption",
        "carte.l1.accord, non, notAnOption",
        "carte.l9.role, x, unknownField",
        "carte, x, unknownField",
        "vanished, x, unknownField"
    })
    void refusesWhatItCannot(String key, String value, String reason) {
        refused(key, value, "assessment.exercise." + reason);
    }

    @Test
    void limitsLinesTextsAndWholeExercises() {
        refused("titre", "a\nb", "assessment.exercise.oneLine");
        refused("titre", "é".repeat(501), "assessment.exercise.tooLong");
        saved("titre", "é".repeat(500), 0);
        refused("besoin", "é".repeat(20_001), "assessment.exercise.tooLong");
        saved("besoin", "é".repeat(20_000), 0); // 40 kB, and 1 kB for the line
        saved("carte.l1.role", "é".repeat(20_000), 0);
        refused("carte.l2.role", "é".repeat(10_000), "assessment.exercise.full");
        saved("carte.l2.role", "e".repeat(10_000), 0);
        saved("besoin", "é".repeat(10_000), 1);
    }

    @Test
    void keepsEvenHalfASurrogatePairFromBreakingTheDatabase() {
        assertThat(saved("besoin", "coupé \ud83c ici", 0)).isEqualTo(1);
        assertThat(standing(person, "besoin").content()).isEqualTo("coupé ? ici");
    }

    @Test
    void aGuestsTextsJoinTheAccountAndNoneIsLost() {
        PersonId guest = new PersonId(Uuids.next());
        saved("besoin", "Lyon", 0);
        saved("titre", "Un nom", 0);
        saved("qui", "coll", 0);
        saved("place", "a", 0);
        saved("carte.l1.role", "pareil", 0);
        save(guest, "besoin", "Paris", 0);
        save(guest, "titre", "Un autre", 0);
        save(guest, "qui", "assoc", 0);
        save(guest, "place", "b", 0);
        save(guest, "carte.l1.role", "pareil", 0);
        save(guest, "quand", "2026-12-15", 0);

        transaction.executeWithoutResult(status -> data.move(guest, person));

        assertThat(entries.textsOf(person, ACTIVITY))
                .containsEntry("besoin", "Lyon\n\n· · ·\n\nParis")
                .containsEntry("titre", "Un nom · Un autre")
                .containsEntry("qui", "assoc,coll")
                .containsEntry("place", "b")
                .containsEntry("carte.l1.role", "pareil")
                .containsEntry("quand", "2026-12-15");
        assertThat(entries.of(guest, ACTIVITY)).isEmpty();
        assertThat(standing(person, "besoin").version()).isEqualTo(2);
    }

    @Test
    void anEmptyFieldOfTheAccountTakesTheGuestsTextAsItIs() {
        PersonId guest = new PersonId(Uuids.next());
        saved("besoin", "", 0);
        saved("titre", "Gardé", 0);
        save(guest, "besoin", "Un texte entier", 0);
        save(guest, "titre", " ", 0);
        transaction.executeWithoutResult(status -> data.move(guest, person));
        assertThat(entries.textsOf(person, ACTIVITY))
                .containsEntry("besoin", "Un texte entier")
                .containsEntry("titre", "Gardé");
    }

    @Test
    void exportsAndErasesWhatOnePersonTyped() {
        PersonId other = new PersonId(Uuids.next());
        saved("besoin", "À moi", 0);
        save(other, "besoin", "À elle", 0);
        assertThat(data.export(person).toString()).contains("À moi").doesNotContain("À elle");
        transaction.executeWithoutResult(status -> data.erase(person));
        assertThat(data.export(person)).isEmpty();
        assertThat(entries.of(other, ACTIVITY)).hasSize(1);
    }
}
