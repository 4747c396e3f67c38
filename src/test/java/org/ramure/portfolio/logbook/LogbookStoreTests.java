package org.ramure.portfolio.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.fellow.Fellow;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.portfolio.logbook.Extracts.NewExtract;
import org.ramure.portfolio.logbook.SharedExtract.State;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

@LogbookTest
class LogbookStoreTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final byte[] PDF = "%PDF-1.4\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired private Logbook logbook;
    @Autowired private Extracts extracts;
    @Autowired private LogbookPrompts prompts;
    @Autowired private Fellows fellows;
    @Autowired private Cohorts cohorts;
    @Autowired private TwoCohorts two;
    @Autowired private HandClock clock;
    @Autowired private TransactionTemplate transaction;

    @Autowired
    @Qualifier("logbookData")
    private PersonalData data;

    @SuppressWarnings("NullAway.Init") // made before each test
    private TwoCohorts.Cast cast;

    @BeforeEach
    void twoCohorts() {
        clock.set(HandClock.START);
        cast = two.make();
    }

    private static LogbookDetails free(LocalDate about) {
        return new LogbookDetails(LogbookTurn.FREE, "", Optional.empty(), about);
    }

    private UUID write(PersonId who, String text, LogbookDetails details) {
        UUID entry = logbook.begin(who, details).id();
        logbook.save(who, entry, new Typed(Logbook.TEXT, text, 0));
        return entry;
    }

    private UUID write(PersonId who, String text) {
        return write(who, text, free(DAY));
    }

    private List<String> found(String words) {
        return logbook
                .list(
                        cast.amina(),
                        new LogbookFilter(
                                words, Optional.empty(), Optional.empty(), Optional.empty()),
                        0,
                        20)
                .stream()
                .map(LogbookLine::beginning)
                .toList();
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }

    private NewExtract extract(Optional<PersonId> reader, String text, UUID... files) {
        return new NewExtract(
                cast.cohort().id(), reader, "", text, Set.of(files), DAY.plusDays(Extracts.DAYS));
    }

    private UUID shared(PersonId reader, String text) {
        return extracts.share(
                cast.amina(), write(cast.amina(), text), extract(Optional.of(reader), text));
    }

    private Optional<Extract> read(PersonId reader, UUID share) {
        return extracts.read(reader, share).flatMap(Extracts.Found::extract);
    }

    @Test
    void opensTheSameBlankPageUntilSomethingIsWritten() {
        UUID first = logbook.begin(cast.amina(), free(DAY)).id();

        assertThat(logbook.begin(cast.amina(), free(DAY)).id()).isEqualTo(first);
        assertThat(logbook.count(cast.amina(), LogbookFilter.ALL)).isZero();
        logbook.save(cast.amina(), first, new Typed(Logbook.TEXT, "Vu la mairie", 0));
        assertThat(logbook.begin(cast.amina(), free(DAY)).id()).isNotEqualTo(first);
        assertThat(logbook.count(cast.amina(), LogbookFilter.ALL)).isEqualTo(1);
    }

    @Test
    void keepsBothTextsOfTwoTabs() {
        UUID entry = write(cast.amina(), "Du téléphone");

        Saving late = logbook.save(cast.amina(), entry, new Typed(Logbook.TEXT, "Du bureau", 0));

        assertThat(late).isInstanceOf(Saving.Conflict.class);
        assertThat(((Saving.Conflict) late).standing().content()).isEqualTo("Du téléphone");
        Saving chosen =
                logbook.save(
                        cast.amina(),
                        entry,
                        new Typed(
                                Logbook.TEXT,
                                "Du bureau\n\n· · ·\n\nDu téléphone",
                                ((Saving.Conflict) late).standing().version()));
        assertThat(chosen).isInstanceOf(Saving.Saved.class);
        assertThat(logbook.save(cast.amina(), entry, new Typed(Logbook.TITLE, "Mairie", 0)))
                .as("the title has a version of its own")
                .isInstanceOf(Saving.Saved.class);
    }

    @Test
    void refusesWhatIsTooLongAndKeepsWhatStood() {
        UUID entry = write(cast.amina(), "Avant");

        refused(
                "assessment.exercise.tooLong",
                () ->
                        logbook.save(
                                cast.amina(),
                                entry,
                                new Typed(Logbook.TEXT, "x".repeat(20_001), 1)));
        assertThat(logbook.find(cast.amina(), entry).orElseThrow().text().content())
                .isEqualTo("Avant");
        logbook.save(cast.amina(), entry, new Typed(Logbook.TEXT, "é".repeat(20_000), 1));
        assertThat(logbook.find(cast.amina(), entry).orElseThrow().text().content())
                .hasSize(20_000);
    }

    @Test
    void findsWordsWithoutAccentsAndInSingularOrPlural() {
        write(cast.amina(), "Les acteurs locaux ont lu les journaux ; cœur à cœur.");
        write(cast.amina(), "L’élu a réinventé son rôle d’acteur local. 50 % d’élan !");

        assertThat(found("ELU reinvente")).hasSize(1);
        assertThat(found("acteur")).hasSize(2);
        assertThat(found("acteurs locaux")).hasSize(2);
        assertThat(found("journal")).hasSize(1);
        assertThat(found("coeur")).hasSize(1);
        assertThat(found("l’élu")).hasSize(1);
        assertThat(found("50 %")).hasSize(1);
        assertThat(found("élu journaux")).as("all words").isEmpty();
        assertThat(found("_")).as("no pattern of its own").hasSize(2);
        UUID titled = write(cast.amina(), "Rien");
        logbook.save(cast.amina(), titled, new Typed(Logbook.TITLE, "Réunion des maires", 0));
        assertThat(found("reunions maire")).containsExactly("Rien");
    }

    @Test
    void filtersByTurnMonthAndCohortAndPages() {
        for (int i = 0; i < 23; i++) {
            write(cast.amina(), "Note " + i, free(DAY.minusDays(i)));
        }
        write(
                cast.amina(),
                "Au groupe",
                new LogbookDetails(
                        LogbookTurn.RELIER, "Qui ?", Optional.of(cast.cohort().id()), DAY));
        LogbookFilter relier =
                new LogbookFilter(
                        "", Optional.of(LogbookTurn.RELIER), Optional.empty(), Optional.empty());
        LogbookFilter october =
                new LogbookFilter(
                        "",
                        Optional.empty(),
                        Optional.of(YearMonth.of(2026, 10)),
                        Optional.empty());
        LogbookFilter group =
                new LogbookFilter(
                        "", Optional.empty(), Optional.empty(), Optional.of(cast.cohort().id()));

        assertThat(logbook.list(cast.amina(), relier, 0, 20)).hasSize(1);
        assertThat(logbook.count(cast.amina(), group)).isEqualTo(1);
        assertThat(logbook.list(cast.amina(), october, 0, 20)).hasSize(2);
        assertThat(logbook.months(cast.amina()))
                .containsExactly(YearMonth.of(2026, 11), YearMonth.of(2026, 10));
        assertThat(logbook.list(cast.amina(), LogbookFilter.ALL, 0, 20)).hasSize(20);
        assertThat(logbook.list(cast.amina(), LogbookFilter.ALL, 1, 20)).hasSize(4);
    }

    @Test
    void belongsToNoCohortOfOthers() {
        var elsewhere =
                new LogbookDetails(LogbookTurn.FREE, "", Optional.of(cast.other().id()), DAY);

        refused("portfolio.logbook.unknown", () -> write(cast.amina(), "x", elsewhere));
    }

    @Test
    void refusesALargeVideoWithoutFillingTheDiskAndKeepsTheText() throws IOException {
        UUID entry = write(cast.amina(), "Ce que j’ai vu");
        var video = new Endless(200L * 1024 * 1024);

        refused(
                "portfolio.logbook.file.tooBig",
                () -> logbook.attach(cast.amina(), entry, "film.mp4", video));
        assertThat(video.read).as("no more was read than may be kept").isLessThan(1_200_000);
        refused(
                "portfolio.logbook.file.kind",
                () ->
                        logbook.attach(
                                cast.amina(),
                                entry,
                                "page.pdf",
                                new ByteArrayInputStream(
                                        "<html><script>x</script></html>"
                                                .getBytes(StandardCharsets.UTF_8))));
        LogbookEntry standing = logbook.find(cast.amina(), entry).orElseThrow();
        assertThat(standing.text().content()).isEqualTo("Ce que j’ai vu");
        assertThat(standing.files()).isEmpty();
    }

    @Test
    void takesPdfPicturesAndSoundAndDeletesThemWithTheEntry() throws IOException {
        UUID entry = write(cast.amina(), "Avec pièces");
        UUID pdf =
                logbook.attach(cast.amina(), entry, "../a/note.pdf", new ByteArrayInputStream(PDF))
                        .id();
        byte[] sound = new byte[4000];
        byte[] head = "ID3\u0003\u0000".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, sound, 0, head.length);
        LogbookFile mp3 =
                logbook.attach(cast.amina(), entry, "voix.mp3", new ByteArrayInputStream(sound));

        assertThat(mp3.mediaType()).isEqualTo("audio/mpeg");
        var download = logbook.file(cast.amina(), pdf).orElseThrow();
        assertThat(download.name()).isEqualTo("..anote.pdf");
        Path path = download.path();
        assertThat(path).exists();
        logbook.detach(cast.amina(), mp3.id());
        assertThat(logbook.find(cast.amina(), entry).orElseThrow().files()).hasSize(1);
        logbook.delete(cast.amina(), entry);
        assertThat(Files.exists(path)).isFalse();
        assertThat(logbook.find(cast.amina(), entry)).isEmpty();
    }

    @Test
    void isNobodyElsesAtAll() throws IOException {
        UUID entry = write(cast.amina(), "Secret");
        UUID file =
                logbook.attach(cast.amina(), entry, "s.pdf", new ByteArrayInputStream(PDF)).id();
        var everyone = new java.util.ArrayList<>(cast.strangers());
        everyone.addAll(List.of(cast.ines(), cast.malik()));

        for (PersonId other : everyone) {
            assertThat(logbook.find(other, entry)).isEmpty();
            assertThat(logbook.findAll(other, List.of(entry))).isEmpty();
            assertThat(logbook.list(other, LogbookFilter.ALL, 0, 20)).isEmpty();
            assertThat(logbook.count(other, LogbookFilter.ALL)).isZero();
            assertThat(logbook.months(other)).isEmpty();
            assertThat(logbook.file(other, file)).isEmpty();
            assertThat(extracts.received(other)).isEmpty();
            String unknown = "portfolio.logbook.unknown";
            refused(unknown, () -> logbook.save(other, entry, new Typed(Logbook.TEXT, "x", 1)));
            refused(unknown, () -> logbook.settle(other, entry, free(DAY)));
            refused(unknown, () -> logbook.delete(other, entry));
            refused(unknown, () -> logbook.detach(other, file));
            refused(
                    unknown,
                    () -> logbook.attach(other, entry, "x.pdf", InputStream.nullInputStream()));
            refused(
                    unknown,
                    () -> extracts.share(other, entry, extract(Optional.empty(), "Secret")));
        }
        assertThat(logbook.find(cast.amina(), entry).orElseThrow().text().content())
                .isEqualTo("Secret");
    }

    @Test
    void sharesAFrozenPassageWithOnePersonAndNobodyElse() {
        UUID entry = write(cast.amina(), "Un début. Le passage. Une fin.");
        UUID share =
                extracts.share(
                        cast.amina(), entry, extract(Optional.of(cast.ines()), "Le passage."));
        logbook.save(cast.amina(), entry, new Typed(Logbook.TEXT, "Tout changé", 1));

        assertThat(read(cast.ines(), share).orElseThrow().text()).isEqualTo("Le passage.");
        assertThat(extracts.received(cast.ines()))
                .extracting(SharedExtract::id)
                .containsExactly(share);
        assertThat(extracts.read(cast.malik(), share)).isEmpty();
        cast.strangers().forEach(s -> assertThat(extracts.read(s, share)).isEmpty());
        refused("portfolio.logbook.unknown", () -> extracts.revoke(cast.ines(), share));
        assertThat(logbook.find(cast.ines(), entry)).as("not the entry itself").isEmpty();
    }

    @Test
    void sharesWithTheWholeCohortWhoeverIsInItNow() {
        UUID entry = write(cast.amina(), "Pour tout le monde");
        UUID share = extracts.share(cast.amina(), entry, extract(Optional.empty(), "Pour tout"));

        assertThat(read(cast.malik(), share)).isPresent();
        assertThat(read(cast.ines(), share)).isPresent();
        cast.strangers().forEach(s -> assertThat(extracts.read(s, share)).isEmpty());
        two.leave(cast.malik(), cast.cohort());
        assertThat(extracts.read(cast.malik(), share)).isEmpty();
        two.leave(cast.amina(), cast.cohort());
        assertThat(read(cast.ines(), share)).as("the writer left").isEmpty();
    }

    @Test
    void closesOnItsDayAndWhenItIsTakenBackAndSaysNothingMore() {
        UUID share = shared(cast.malik(), "Jusqu’au jour dit");

        clock.set(DAY.plusDays(31).atStartOfDay().toInstant(ZoneOffset.ofHours(1)).minusSeconds(1));
        assertThat(read(cast.malik(), share)).as("through the last day, in Paris").isPresent();
        clock.advance(Duration.ofSeconds(1));
        assertThat(extracts.read(cast.malik(), share).orElseThrow().extract()).isEmpty();
        assertThat(extracts.received(cast.malik())).isEmpty();
        clock.set(HandClock.START);
        extracts.revoke(cast.amina(), share);
        assertThat(extracts.read(cast.malik(), share).orElseThrow().extract()).isEmpty();
        assertThat(extracts.given(cast.amina()))
                .extracting(SharedExtract::state)
                .containsExactly(State.REVOKED);
    }

    @Test
    void refusesStrangersAndDaysThatCannotBe() {
        UUID entry = write(cast.amina(), "Texte");
        LocalDate latest = TestCohorts.START.plusDays(1 + Extracts.DAYS_AFTER);

        refused(
                "portfolio.logbook.share.stranger",
                () ->
                        extracts.share(
                                cast.amina(), entry, extract(Optional.of(cast.claire()), "x")));
        refused(
                "portfolio.logbook.share.stranger",
                () -> extracts.share(cast.amina(), entry, extract(Optional.of(cast.amina()), "x")));
        refused(
                "portfolio.logbook.share.empty",
                () -> extracts.share(cast.amina(), entry, extract(Optional.empty(), " ")));
        assertThat(extracts.latest(cast.amina(), cast.cohort().id())).isEqualTo(latest);
        refused("portfolio.logbook.share.tooLate", () -> until(entry, latest.plusDays(1)));
        refused("portfolio.logbook.share.past", () -> until(entry, DAY.minusDays(1)));
        assertThat(until(entry, latest)).isNotNull();
    }

    private UUID until(UUID entry, LocalDate day) {
        CohortId cohort = cast.cohort().id();
        return extracts.share(
                cast.amina(),
                entry,
                new NewExtract(cohort, Optional.empty(), "", "x", Set.of(), day));
    }

    @Test
    void givesFilesOnlyWhenTheyWereTickedAndOnlyWhileOpen() throws IOException {
        UUID entry = write(cast.amina(), "Avec pièces");
        UUID ticked =
                logbook.attach(cast.amina(), entry, "a.pdf", new ByteArrayInputStream(PDF)).id();
        UUID kept =
                logbook.attach(cast.amina(), entry, "b.pdf", new ByteArrayInputStream(PDF)).id();
        UUID share =
                extracts.share(
                        cast.amina(), entry, extract(Optional.of(cast.malik()), "x", ticked));

        assertThat(read(cast.malik(), share).orElseThrow().files())
                .extracting(LogbookFile::id)
                .containsExactly(ticked);
        assertThat(extracts.file(cast.malik(), share, ticked)).isPresent();
        assertThat(extracts.file(cast.malik(), share, kept)).isEmpty();
        assertThat(extracts.file(cast.ines(), share, ticked)).isEmpty();
        extracts.revoke(cast.amina(), share);
        assertThat(extracts.file(cast.malik(), share, ticked)).isEmpty();
    }

    @Test
    void deletingTheEntryDeletesWhatWasSharedOfIt() {
        UUID share = shared(cast.malik(), "Texte");
        logbook.delete(cast.amina(), extracts.given(cast.amina()).getFirst().entry());

        assertThat(extracts.read(cast.malik(), share)).isEmpty();
        assertThat(extracts.given(cast.amina())).isEmpty();
    }

    @Test
    void knowsWhoIsInTheCircleAndNothingForOthers() {
        PersonId given = two.givenAPlace(cast.ines(), cast.cohort());

        assertThat(fellows.of(cast.amina(), cast.cohort().id()))
                .extracting(Fellow::person)
                .containsExactlyInAnyOrder(cast.ines(), cast.malik(), given)
                .startsWith(cast.ines());
        assertThat(fellows.of(given, cast.cohort().id())).hasSize(3);
        cast.strangers().forEach(s -> assertThat(fellows.of(s, cast.cohort().id())).isEmpty());
        assertThat(fellows.circles(cast.ines())).allMatch(circle -> circle.facilitates());
    }

    @Test
    void asksThePromptsOfTheMonthAnotherOneEachWeek() {
        assertThat(prompts.now(cast.claire(), Language.FR))
                .as("before the journey begins")
                .extracting(LogbookPrompts.Asked::turn)
                .containsExactlyInAnyOrder(
                        LogbookTurn.RELIRE, LogbookTurn.RELIER, LogbookTurn.REINVENTER);
        clock.set(TestCohorts.START.plusMonths(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        assertThat(texts()).containsExactly("Question c", "Question d", "Question e");
        clock.advance(Duration.ofDays(8));
        assertThat(texts()).containsExactly("Question d", "Question e", "Question c");
    }

    @Test
    void aQuestionThatTwoPathwaysAskIsOfTheOneItIsAnsweredFrom() {
        two.joinToo(cast.amina(), cast.other());
        for (Cohort cohort : List.of(cast.cohort(), cast.other())) {
            assertThat(prompts.find(cast.amina(), "c", cohort.slug(), Language.FR))
                    .flatMap(LogbookPrompts.Asked::circle)
                    .hasValueSatisfying(
                            circle -> assertThat(circle.cohort()).isEqualTo(cohort.id()));
        }
        assertThat(prompts.find(cast.amina(), "c", "", Language.FR)).isPresent();
    }

    private List<String> texts() {
        return prompts.now(cast.amina(), Language.FR).stream()
                .map(LogbookPrompts.Asked::text)
                .toList();
    }

    @Test
    void findsManyWithTheirFilesInTheOrderAskedForByTwoStatements() throws IOException {
        UUID first = write(cast.amina(), "Un");
        UUID second = write(cast.amina(), "Deux");
        UUID third = write(cast.amina(), "Trois");
        logbook.attach(cast.amina(), second, "d.pdf", new ByteArrayInputStream(PDF));
        List<UUID> asked = List.of(third, second, write(cast.malik(), "Autre"), first);

        assertThat(logbook.findAll(cast.amina(), asked))
                .containsExactlyElementsOf(
                        List.of(third, second, first).stream()
                                .map(id -> logbook.find(cast.amina(), id).orElseThrow())
                                .toList());
        assertThat(two.statements(() -> logbook.findAll(cast.amina(), asked))).isEqualTo(2);
        assertThat(logbook.findAll(cast.amina(), List.of())).isEmpty();
    }

    @Test
    void listsWithAFixedNumberOfStatements() {
        write(cast.amina(), "Un");
        shared(cast.malik(), "Deux");
        long list = two.statements(() -> found("deux"));
        long given = two.statements(() -> extracts.given(cast.amina()));
        long received = two.statements(() -> extracts.received(cast.malik()));
        for (int i = 0; i < 15; i++) {
            shared(i % 2 == 0 ? cast.malik() : cast.ines(), "Encore deux " + i);
        }

        assertThat(found("deux")).hasSize(16);
        assertThat(two.statements(() -> found("deux"))).isEqualTo(list).isEqualTo(1);
        assertThat(two.statements(() -> extracts.given(cast.amina()))).isEqualTo(given);
        assertThat(two.statements(() -> extracts.received(cast.malik()))).isEqualTo(received);
    }

    @Test
    void handsOverAndErasesWithThePerson() {
        UUID share = shared(cast.malik(), "Mon texte à moi");
        Map<String, Object> export = transaction.execute(status -> data.export(cast.amina()));

        assertThat(String.valueOf(export)).contains("Mon texte à moi");
        transaction.executeWithoutResult(status -> data.erase(cast.amina()));
        assertThat(logbook.count(cast.amina(), LogbookFilter.ALL)).isZero();
        assertThat(extracts.read(cast.malik(), share)).isEmpty();
        assertThat(cohorts.find(cast.ines(), cast.cohort().id())).isPresent();
    }

    /** As many bytes as one likes, counting how many were taken. */
    private static final class Endless extends InputStream {
        private final long size;
        private long read;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return read++ < size ? 7 : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (read >= size) {
                return -1;
            }
            Arrays.fill(into, from, from + most, (byte) 7);
            read += most;
            return most;
        }
    }
}
