package org.ramure.cohorts.papers.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.papers.Parcel;
import org.ramure.cohorts.papers.Parcels;
import org.ramure.cohorts.papers.ProofReport;
import org.ramure.cohorts.papers.Proofs;
import org.ramure.cohorts.papers.TrainingInARoom;
import org.ramure.cohorts.papers.TrainingInARoom.Room;
import org.ramure.cohorts.papers.spi.ProofLine;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@CohortsTest
class ParcelTests {

    @Autowired private Parcels parcels;
    @Autowired private Proofs proofs;
    @Autowired private ParcelWork work;
    @Autowired private TrainingInARoom training;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private JdbcTemplate database;

    private Parcel made(Room room, Parcel.Kind kind) throws Exception {
        parcels.start(room.facilitator(), room.cohort().id(), kind);
        work.rest();
        return last(room, kind);
    }

    private Parcel last(Room room, Parcel.Kind kind) {
        return parcels.last(room.facilitator(), room.cohort().id(), kind).orElseThrow();
    }

    private Map<String, byte[]> unpacked(PersonId caller, Parcel parcel) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        var ready = parcels.open(caller, parcel.id()).orElseThrow();
        try (InputStream in = Files.newInputStream(ready.file());
                ZipInputStream zip = new ZipInputStream(in)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = new ByteArrayOutputStream();
                zip.transferTo(bytes);
                files.put(entry.getName(), bytes.toByteArray());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8);
    }

    @Test
    void packsEveryPaperOnceEvenForPeopleOfOneName() throws Exception {
        Room room = training.open(Frame.OF, 3);
        training.hold(room);

        Parcel parcel = made(room, Parcel.Kind.PAPERS);
        Map<String, byte[]> files = unpacked(room.facilitator(), parcel);

        assertThat(parcel.state()).isEqualTo(Parcel.State.DONE);
        assertThat(files.keySet())
                .filteredOn(name -> name.startsWith("certificat-realisation/"))
                .hasSize(3);
        assertThat(files.keySet()).filteredOn(n -> n.startsWith("emargement/")).hasSize(4);
        assertThat(parcel.done()).isEqualTo(parcel.total()).isEqualTo(files.size());
        assertThat(files.values())
                .allSatisfy(bytes ->
                        assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII))
                                .isEqualTo("%PDF-"));
    }

    @Test
    void makesADossierWhoseFingerprintsVerify() throws Exception {
        Room room = training.open(Frame.OF, 3);
        training.hold(room);

        Map<String, byte[]> files = unpacked(room.facilitator(), made(room, Parcel.Kind.DOSSIER));

        List<String> prints = text(files, "empreintes.sha256").lines().toList();
        assertThat(prints).hasSize(files.size() - 3);
        for (String line : prints) {
            String[] parts = line.split("  ", 2);
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(Objects.requireNonNull(files.get(parts[1])));
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(parts[0]);
        }
        assertThat(text(files, "journal-de-presence.csv"))
                .startsWith("\uFEFFJour;")
                .contains("Car en retard", ";contresigné;");
        assertThat(text(files, "index.html"))
                .contains("lang=\"fr\"", "emargement/", "Il manque : ", "Indicateurs de résultats");
        assertThat(text(files, "index.csv")).contains("SHA-256", "certificat-realisation/");
        assertThat(files.keySet())
                .noneMatch(name -> name.startsWith("emargement-vierge/"))
                .anyMatch(name -> name.startsWith("tableaux/"));
    }

    @Test
    void beginsAgainWhatAServerThatStoppedHadBegun() throws Exception {
        Room room = training.open(Frame.LIBRE, 1);
        Parcel done = made(room, Parcel.Kind.PAPERS);
        database.update(
                "UPDATE cohorts_papers_parcel SET state = 'RUNNING' WHERE id = ?",
                done.id().toString());
        clock.advance(ParcelRows.LEASE.plus(Duration.ofSeconds(1)));
        assertThat(last(room, Parcel.Kind.PAPERS).stalled()).isTrue();

        work.lookAround();
        work.rest();

        Parcel again = last(room, Parcel.Kind.PAPERS);
        assertThat(again.state()).isEqualTo(Parcel.State.DONE);
        assertThat(again.restarts()).isEqualTo(1);
        assertThat(again.id()).isEqualTo(done.id());
    }

    @Test
    void startsOnceHoweverOftenOneAsks() throws Exception {
        Room room = training.open(Frame.LIBRE, 1);
        Parcel done = made(room, Parcel.Kind.PAPERS);
        database.update(
                "UPDATE cohorts_papers_parcel SET state = 'RUNNING', beat_at = ? WHERE id = ?",
                java.sql.Timestamp.from(clock.instant().plus(Duration.ofDays(1))),
                done.id().toString());

        Parcel same = parcels.start(room.facilitator(), room.cohort().id(), Parcel.Kind.PAPERS);

        assertThat(same.id()).isEqualTo(done.id());
    }

    @Test
    void forgetsParcelsAfterAWeekWithTheirFiles() throws Exception {
        Room room = training.open(Frame.LIBRE, 1);
        Parcel done = made(room, Parcel.Kind.PAPERS);
        var file = parcels.open(room.facilitator(), done.id()).orElseThrow().file();

        clock.advance(ParcelWork.KEPT.plusDays(1));
        work.forget();

        assertThat(Files.exists(file)).isFalse();
        assertThat(parcels.open(room.facilitator(), done.id())).isEmpty();
    }

    @Test
    void hidesParcelsAndProofsFromOthers() throws Exception {
        Room room = training.open(Frame.OF, 1);
        Parcel done = made(room, Parcel.Kind.PAPERS);
        PersonId stranger = people.facilitator();
        var id = room.cohort().id();

        assertThat(parcels.open(stranger, done.id())).isEmpty();
        assertThat(parcels.open(room.learners().getFirst(), done.id())).isEmpty();
        assertThat(parcels.open(room.facilitator(), UUID.randomUUID())).isEmpty();
        for (Runnable what :
                List.<Runnable>of(
                        () -> parcels.start(stranger, id, Parcel.Kind.DOSSIER),
                        () -> parcels.last(stranger, id, Parcel.Kind.PAPERS),
                        () -> proofs.report(stranger, id, Language.FR))) {
            assertThatExceptionOfType(UserFacingException.class)
                    .isThrownBy(what::run)
                    .satisfies(no -> assertThat(no.messageKey()).isEqualTo("cohorts.unknown"));
        }
    }

    @Test
    void listsWhatIsMissingWithWhereToMendIt() {
        Room room = training.open(Frame.OF, 3);
        ProofReport before = report(room);
        assertThat(lines(before, "R"))
                .extracting(ProofLine::state)
                .containsOnly(ProofLine.State.LATER);
        training.goTo(room.halfDays().getLast().endsAt().toInstant().plusSeconds(60));

        assertThat(lines(report(room), "R"))
                .hasSize(4)
                .allSatisfy(line -> {
                    assertThat(line.key()).isEqualTo("cohorts.papers.proof.sheet.unknown");
                    assertThat(line.link()).startsWith("groupes/").contains("/emargement/");
                });
        assertThat(lines(before, "8"))
                .extracting(ProofLine::key)
                .containsExactly("cohorts.papers.voice.answers");
        assertThat(lines(before, "26"))
                .extracting(ProofLine::state)
                .containsExactly(ProofLine.State.MISSING);
    }

    @Test
    void findsNothingMissingInTheRoomWhenSheetsAreCountersigned() {
        Room room = training.open(Frame.OF, 3);
        training.hold(room);

        assertThat(lines(report(room), "R"))
                .extracting(ProofLine::key)
                .containsOnly("cohorts.papers.proof.sheet.there");
        assertThat(lines(report(room), "11"))
                .extracting(ProofLine::key)
                .containsOnly("cohorts.papers.proof.acquired.coming");

        clock.advance(Duration.ofDays(120));

        assertThat(lines(report(room), "11"))
                .extracting(ProofLine::key)
                .containsExactly("cohorts.papers.proof.acquired.open");
    }

    @Test
    void speaksOfIndicatorsToTrainingBodiesAlone() {
        assertThat(report(training.open(Frame.LIBRE, 1)).groups())
                .extracting(ProofReport.Group::code)
                .containsExactly("R", "I");
    }

    private ProofReport report(Room room) {
        return proofs.report(room.facilitator(), room.cohort().id(), Language.FR);
    }

    private static List<ProofLine> lines(ProofReport report, String code) {
        return report.groups().stream()
                .filter(group -> group.code().equals(code))
                .flatMap(group -> group.lines().stream())
                .toList();
    }
}
