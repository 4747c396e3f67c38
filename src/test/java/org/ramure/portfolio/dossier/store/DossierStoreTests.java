package org.ramure.portfolio.dossier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.papers.TrainingInARoom;
import org.ramure.cohorts.papers.TrainingInARoom.Room;
import org.ramure.cohorts.work.Works;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.portfolio.dossier.Dossier;
import org.ramure.portfolio.dossier.DossierPlan;
import org.ramure.portfolio.dossier.DossierTest;
import org.ramure.portfolio.dossier.Dossiers;
import org.ramure.portfolio.dossier.Dossiers.Form;
import org.ramure.portfolio.dossier.GivenDossiers;
import org.ramure.portfolio.dossier.TakeAway;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookDetails;
import org.ramure.portfolio.logbook.LogbookTurn;
import org.ramure.shared.UserFacingException;
import org.ramure.testing.ArchivablePdf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DossierTest
class DossierStoreTests {

    @Autowired private Dossiers dossiers;
    @Autowired private GivenDossiers given;
    @Autowired private TakeAway takeAway;
    @Autowired private DossierWork work;
    @Autowired private DossierData data;
    @Autowired private HeavyChapter heavy;
    @Autowired private Works works;
    @Autowired private Logbook logbook;
    @Autowired private TrainingInARoom training;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private JdbcTemplate database;
    @Autowired private TransactionTemplate transaction;
    @Autowired private EntityManagerFactory factory;

    @Value("${ramure.data-dir}")
    private Path dataDir;

    @AfterEach
    void light() {
        heavy.size = 0;
        heavy.trouble = null;
    }

    private static void refused(String key, Runnable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what::run)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    /** Two learners; the first handed something in and keeps a logbook. */
    private Room room() {
        Room room = training.open(Frame.LIBRE, 2);
        training.hold(room);
        var task = new Works.Task(room.cohort().id(), "livrable");
        works.save(amina(room), task, "Mon alliance avec l’épicerie sociale.", 0);
        works.handIn(amina(room), task);
        write(room, "Ce que je garde pour moi", "Un doute sur la suite.");
        return room;
    }

    private static PersonId amina(Room room) {
        return room.learners().getFirst();
    }

    private UUID write(Room room, String title, String text) {
        var entry =
                logbook.begin(
                        amina(room),
                        new LogbookDetails(
                                LogbookTurn.RELIRE,
                                "",
                                Optional.of(room.cohort().id()),
                                LocalDate.ofInstant(clock.instant(), HalfDay.ZONE)));
        logbook.save(amina(room), entry.id(), new Entries.Typed(Logbook.TITLE, title, 0));
        logbook.save(amina(room), entry.id(), new Entries.Typed(Logbook.TEXT, text, 0));
        return entry.id();
    }

    private DossierPlan plan(Room room) {
        return dossiers.plan(amina(room), room.cohort().slug()).orElseThrow();
    }

    private static DossierPlan.Chapter chapter(DossierPlan plan, String key) {
        return plan.chapters().stream().filter(c -> c.key().equals(key)).findFirst().orElseThrow();
    }

    private Dossier made(Room room) throws Exception {
        dossiers.make(amina(room), room.cohort().id());
        work.rest();
        return last(room);
    }

    private Dossier last(Room room) {
        return dossiers.made(amina(room), room.cohort().id()).getFirst();
    }

    private byte[] pdf(Room room, Dossier dossier) throws IOException {
        return Files.readAllBytes(
                dossiers.open(amina(room), dossier.id(), Form.PDF).orElseThrow().file());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    private static Map<String, byte[]> unpacked(InputStream in) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = new ByteArrayOutputStream();
                zip.transferTo(bytes);
                files.put(entry.getName(), bytes.toByteArray());
            }
        }
        return files;
    }

    private Map<String, byte[]> zip(Room room, Dossier dossier) throws IOException {
        return unpacked(
                Files.newInputStream(
                        dossiers.open(amina(room), dossier.id(), Form.ZIP).orElseThrow().file()));
    }

    private static void fingerprintsHold(Map<String, byte[]> files) throws Exception {
        String prints =
                new String(
                        Objects.requireNonNull(files.get("empreintes.sha256")),
                        StandardCharsets.UTF_8);
        List<String> lines = prints.lines().toList();
        assertThat(lines).hasSize(files.size() - 2);
        for (String line : lines) {
            String[] parts = line.split("  ", 2);
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(Objects.requireNonNull(files.get(parts[1])));
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(parts[0]);
        }
    }

    @Test
    void proposesWhatWasHandedInAndLeavesTheLogbookOut() {
        Room room = room();

        DossierPlan plan = plan(room);

        assertThat(plan.chapters()).allMatch(DossierPlan.Chapter::picked);
        assertThat(chapter(plan, "livrables").entries())
                .singleElement()
                .matches(DossierPlan.Entry::picked)
                .matches(DossierPlan.Entry::shared);
        assertThat(chapter(plan, "carnet").entries())
                .singleElement()
                .matches(e -> !e.picked() && !e.shared());
    }

    @Test
    void keepsWhatTheLearnerTicked() {
        Room room = room();
        String entry = chapter(plan(room), "carnet").entries().getFirst().pick();

        dossiers.choose(amina(room), room.cohort().id(), List.of("carnet", entry, "fiches"));
        write(room, "Plus tard", "Encore à moi.");

        DossierPlan plan = plan(room);
        assertThat(chapter(plan, "parcours").picked()).isFalse();
        assertThat(chapter(plan, "carnet").picked()).isTrue();
        assertThat(chapter(plan, "carnet").entries())
                .hasSize(2)
                .filteredOn(DossierPlan.Entry::picked)
                .singleElement()
                .matches(e -> e.pick().equals(entry));
        assertThat(chapter(plan, "livrables").entries().getFirst().picked()).isFalse();
    }

    @Test
    void makesOneAccessibleDocumentAndItsEvidence() throws Exception {
        Room room = room();
        heavy.size = 10_000;

        Dossier dossier = made(room);

        assertThat(dossier.problem()).isEmpty();
        assertThat(dossier.state()).isEqualTo(Dossier.State.DONE);
        byte[] pdf = pdf(room, dossier);
        assertThat(ArchivablePdf.breaches(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains(
                        "Dossier de parcours",
                        "Sommaire",
                        "1. Qui, quel parcours, quel temps 2",
                        "Mon alliance avec l’épicerie sociale.",
                        "Temps de présence observé",
                        "page 2 sur " + dossier.pages())
                .doesNotContain("Un doute sur la suite.");
        assertThat(dossier.pieces()).isEqualTo(1);
        Map<String, byte[]> files = zip(room, dossier);
        fingerprintsHold(files);
        assertThat(files.keySet())
                .contains("index.html")
                .anyMatch(name -> name.startsWith("dossier-") && name.endsWith(".pdf"))
                .anyMatch(name -> name.matches("pieces/\\d\\d-lourd/film-d-ete.mp4"));
        assertThat(
                        new String(
                                Objects.requireNonNull(files.get("index.html")),
                                StandardCharsets.UTF_8))
                .contains("lang=\"fr\"", "film d’été.mp4");
    }

    @Test
    void printsPrivateWordsOnlyWhereTheyWereTicked() throws Exception {
        Room room = room();
        write(room, "", "x ".repeat(9_000) + "\n\n<b>fin</b> du carnet, 漢字");
        var entries = chapter(plan(room), "carnet").entries();
        dossiers.choose(
                amina(room), room.cohort().id(), List.of("carnet", entries.getLast().pick()));

        byte[] pdf = pdf(room, made(room));

        assertThat(ArchivablePdf.breaches(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("<b>fin</b> du carnet")
                .doesNotContain("Un doute sur la suite.", "l’épicerie sociale");
    }

    @Test
    void staysAsItWasMade() throws Exception {
        Room room = room();
        Dossier first = made(room);
        String before = text(pdf(room, first));
        var task = new Works.Task(room.cohort().id(), "livrable");
        works.save(amina(room), task, "Autrement.", works.open(amina(room), task).version());
        works.handIn(amina(room), task);
        clock.advance(Duration.ofMinutes(1));

        Dossier second = made(room);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(text(pdf(room, first))).isEqualTo(before).doesNotContain("Autrement.");
        assertThat(text(pdf(room, second))).contains("Autrement.");
        dossiers.delete(amina(room), first.id());
        assertThat(dossiers.made(amina(room), room.cohort().id())).hasSize(1);
        assertThat(dossiers.open(amina(room), first.id(), Form.PDF)).isEmpty();
        assertThat(files(first)).isEmpty();
    }

    private List<String> files(Dossier dossier) throws IOException {
        try (var all = Files.list(dataDir.resolve("dossiers"))) {
            return all.map(p -> p.getFileName().toString())
                    .filter(n -> n.startsWith(dossier.id().toString()))
                    .toList();
        }
    }

    @Test
    void goesOnWhereAServerStoppedAndNeverShowsAHalfFile() throws Exception {
        Room room = room();
        heavy.size = 100;
        heavy.trouble = new IllegalStateException("the power went off");
        Dossier broken = made(room);
        assertThat(broken.state()).isEqualTo(Dossier.State.FAILED);
        assertThat(broken.problem()).isEqualTo("portfolio.dossier.broken");
        assertThat(dossiers.open(amina(room), broken.id(), Form.ZIP)).isEmpty();
        assertThat(dossiers.open(amina(room), broken.id(), Form.PDF)).isEmpty();
        heavy.trouble = null;
        database.update(
                "UPDATE portfolio_dossier_made SET state = 'RUNNING' WHERE id = ?",
                broken.id().toString());
        clock.advance(DossierRows.LEASE.plus(Duration.ofSeconds(1)));
        assertThat(last(room).progress().stalled()).isTrue();
        assertThat(dossiers.open(amina(room), broken.id(), Form.PDF)).isEmpty();

        work.lookAround();
        work.rest();

        Dossier again = last(room);
        assertThat(again.id()).isEqualTo(broken.id());
        assertThat(again.state()).isEqualTo(Dossier.State.DONE);
        assertThat(again.progress().restarts()).isEqualTo(1);
        fingerprintsHold(zip(room, again));
        assertThat(files(again)).hasSize(2).noneMatch(n -> n.endsWith(".part"));
    }

    @Test
    void passesLargeEvidenceThroughInSmallParts() throws Exception {
        Room room = room();
        heavy.size = 60L * 1024 * 1024;
        heavy.largest.set(0);

        Dossier dossier = made(room);

        assertThat(dossier.state()).isEqualTo(Dossier.State.DONE);
        assertThat(heavy.largest.get()).isBetween(1, 64 * 1024);
        assertThat(dossier.zipSize()).isGreaterThan(1024);
        assertThat(dossier.pdfSize()).isLessThan(400_000);
        dossiers.delete(amina(room), dossier.id());
    }

    @Test
    void keepsAFewDossiersAndNoMore() throws Exception {
        Room room = room();
        for (int i = 0; i < StoredDossiers.MOST; i++) {
            made(room);
            clock.advance(Duration.ofSeconds(1));
        }
        refused("portfolio.dossier.many", () -> dossiers.make(amina(room), room.cohort().id()));
    }

    @Test
    void opensForNobodyElse() throws Exception {
        Room room = room();
        Room other = training.open(Frame.LIBRE, 1);
        Dossier dossier = made(room);
        var id = room.cohort().id();
        for (PersonId stranger :
                List.of(
                        room.learners().getLast(),
                        room.facilitator(),
                        other.facilitator(),
                        people.administrator(),
                        people.account("seul-" + UUID.randomUUID() + "@exemple.fr", Role.LEARNER),
                        new PersonId(UUID.randomUUID()))) {
            assertThat(dossiers.open(stranger, dossier.id(), Form.PDF)).isEmpty();
            assertThat(dossiers.open(stranger, dossier.id(), Form.ZIP)).isEmpty();
            assertThat(given.open(stranger, dossier.id(), Form.PDF)).isEmpty();
            assertThat(given.toMe(stranger)).isEmpty();
            assertThat(given.inCohort(stranger, id)).isEmpty();
            refused("cohorts.unknown", () -> dossiers.delete(stranger, dossier.id()));
            refused(
                    "cohorts.unknown",
                    () -> dossiers.give(stranger, dossier.id(), "", grantDay(5)));
        }
        PersonId second = room.learners().getLast();
        assertThat(dossiers.made(second, id)).isEmpty();
        assertThat(plan(room).chapters()).isNotEmpty();
        assertThat(
                        chapter(
                                        dossiers.plan(second, room.cohort().slug()).orElseThrow(),
                                        "livrables")
                                .entries())
                .isEmpty();
        isClosedTo(room, List.of(room.facilitator(), other.facilitator(), people.administrator()));
    }

    private void isClosedTo(Room room, List<PersonId> outsiders) {
        var id = room.cohort().id();
        for (PersonId outside : outsiders) {
            assertThat(dossiers.plan(outside, room.cohort().slug())).isEmpty();
            assertThat(takeAway.pack(outside, room.cohort().slug())).isEmpty();
            refused("cohorts.unknown", () -> dossiers.make(outside, id));
            refused("cohorts.unknown", () -> dossiers.made(outside, id));
            refused("cohorts.unknown", () -> dossiers.choose(outside, id, List.of()));
        }
    }

    private LocalDate grantDay(int days) {
        return LocalDate.ofInstant(clock.instant(), HalfDay.ZONE).plusDays(days);
    }

    @Test
    void isGivenUntilADayAndTakenBack() throws Exception {
        Room room = room();
        Dossier dossier = made(room);
        PersonId amina = amina(room);
        String juror = "jury-" + UUID.randomUUID() + "@exemple.fr";
        refused(
                "portfolio.dossier.give.range",
                () -> dossiers.give(amina, dossier.id(), "", grantDay(-1)));
        refused(
                "people.email.invalid",
                () -> dossiers.give(amina, dossier.id(), "pas une adresse", grantDay(1)));

        dossiers.give(amina, dossier.id(), "", grantDay(3));
        dossiers.give(amina, dossier.id(), juror, grantDay(3));
        PersonId jury = people.learner(juror);

        assertThat(given.inCohort(room.facilitator(), room.cohort().id())).hasSize(1);
        assertThat(given.toMe(jury)).hasSize(1);
        assertThat(given.toMe(room.facilitator())).isEmpty();
        assertThat(given.open(room.facilitator(), dossier.id(), Form.PDF)).isPresent();
        assertThat(given.open(jury, dossier.id(), Form.ZIP)).isPresent();
        assertThat(given.open(people.administrator(), dossier.id(), Form.PDF)).isEmpty();
        assertThat(given.open(room.learners().getLast(), dossier.id(), Form.PDF)).isEmpty();
        assertThat(given.inCohort(jury, room.cohort().id())).isEmpty();

        var toJury =
                last(room).grants().stream()
                        .filter(g -> g.email().equals(juror))
                        .findFirst()
                        .orElseThrow();
        refused("cohorts.unknown", () -> dossiers.takeBack(jury, toJury.id()));
        dossiers.takeBack(amina, toJury.id());
        assertThat(given.open(jury, dossier.id(), Form.PDF)).isEmpty();
        assertThat(given.toMe(jury)).isEmpty();

        clock.advance(Duration.ofDays(4));
        assertThat(given.open(room.facilitator(), dossier.id(), Form.PDF)).isEmpty();
        assertThat(given.inCohort(room.facilitator(), room.cohort().id())).isEmpty();
        assertThat(last(room).grants()).isEmpty();
    }

    @Test
    void packsEverythingToTakeAway() throws Exception {
        Room room = room();
        var out = new ByteArrayOutputStream();
        var parcel = takeAway.pack(amina(room), room.cohort().slug()).orElseThrow();

        parcel.writeTo(out);

        Map<String, byte[]> files = unpacked(new java.io.ByteArrayInputStream(out.toByteArray()));
        fingerprintsHold(files);
        assertThat(parcel.name()).endsWith(".zip");
        String all =
                files.entrySet().stream()
                        .filter(e -> e.getKey().endsWith(".html"))
                        .map(e -> new String(e.getValue(), StandardCharsets.UTF_8))
                        .reduce("", String::concat);
        assertThat(all).contains("Un doute sur la suite.", "l’épicerie sociale", "Présence");
    }

    @Test
    void asksAsOftenForManyPeopleAsForTwo() {
        Room few = room();
        Room many = room();
        for (int i = 0; i < 8; i++) {
            training.join(many.cohort());
        }
        assertThat(statements(() -> plan(many))).isEqualTo(statements(() -> plan(few)));
        assertThat(statements(() -> takeAway.pack(amina(many), many.cohort().slug())))
                .isEqualTo(statements(() -> takeAway.pack(amina(few), few.cohort().slug())));
    }

    private long statements(Runnable what) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        what.run();
        return statistics.getPrepareStatementCount();
    }

    @Test
    void goesWithItsPerson() throws Exception {
        Room room = room();
        Dossier dossier = made(room);
        dossiers.give(amina(room), dossier.id(), "", grantDay(3));
        assertThat(data.export(amina(room)).toString()).contains(dossier.id().toString());

        transaction.executeWithoutResult(t -> data.erase(amina(room)));

        assertThat(given.open(room.facilitator(), dossier.id(), Form.PDF)).isEmpty();
        assertThat(files(dossier)).isEmpty();
        assertThat(data.export(amina(room)).toString()).doesNotContain(dossier.id().toString());
    }
}
