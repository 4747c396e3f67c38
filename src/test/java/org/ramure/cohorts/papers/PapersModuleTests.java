package org.ramure.cohorts.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.CohortChange;
import org.ramure.cohorts.CohortDetails;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.HalfDayChange;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.papers.TrainingInARoom.Room;
import org.ramure.cohorts.work.Feedback;
import org.ramure.cohorts.work.WorkDesk;
import org.ramure.cohorts.work.Works;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.testing.ArchivablePdf;
import org.springframework.beans.factory.annotation.Autowired;

@CohortsTest
class PapersModuleTests {

    @Autowired private Papers papers;
    @Autowired private Cohorts cohorts;
    @Autowired private HalfDays halfDays;
    @Autowired private Works works;
    @Autowired private WorkDesk workDesk;
    @Autowired private TrainingInARoom training;
    @Autowired private TestPeople people;
    @Autowired private EntityManagerFactory factory;

    private static void refused(String key, Runnable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what::run)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    private byte[] draw(Room room, PaperKind kind, @Nullable UUID subject) {
        return papers.draw(room.facilitator(), room.cohort().id(), kind, subject).bytes();
    }

    private UUID person(Room room, int index) {
        return training.place(room, index).id().value();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    @Test
    void givesTheClosingPapersToTrainingBodiesAlone() {
        Room free = training.open(Frame.LIBRE, 1);
        Room body = training.open(Frame.OF, 1);

        PaperShelf shelf = papers.shelf(free.facilitator(), free.cohort().id());
        assertThat(shelf.has(PaperKind.REALISATION)).isFalse();
        assertThat(shelf.has(PaperKind.END_OF_TRAINING)).isFalse();
        assertThat(shelf.has(PaperKind.CONVOCATION)).isTrue();
        assertThat(papers.shelf(body.facilitator(), body.cohort().id()).has(PaperKind.REALISATION))
                .isTrue();
        refused(
                "cohorts.papers.not.frame",
                () -> draw(free, PaperKind.REALISATION, person(free, 0)));
    }

    @Test
    void saysWhyAPaperCannotBeGivenYet() {
        Room room = training.open(Frame.OF, 3);

        refused(
                "cohorts.papers.not.running",
                () -> draw(room, PaperKind.REALISATION, person(room, 0)));
        refused(
                "cohorts.papers.not.early",
                () -> draw(room, PaperKind.SHEET, room.morning().id().value()));
        training.goTo(room.halfDays().getLast().endsAt().toInstant());
        refused(
                "cohorts.papers.not.presence",
                () -> draw(room, PaperKind.REALISATION, person(room, 0)));
        refused(
                "cohorts.papers.not.unknown",
                () -> draw(room, PaperKind.CONVOCATION, UUID.randomUUID()));
    }

    @Test
    void certifiesObservedHoursAndSaysWhichClock() throws IOException {
        Room room = training.open(Frame.OF, 3);
        training.hold(room);

        assertThat(text(draw(room, PaperKind.REALISATION, person(room, 1))))
                .contains(
                        "Certificat de réalisation",
                        "Nature de l’action concourant au développement des compétences",
                        "action de formation (choisi)",
                        "13 h 40 (1)",
                        "sur une durée prévue de 14 h",
                        "La durée réalisée est observée",
                        "trois ans à compter de la fin de l’année du dernier paiement");
        assertThat(text(draw(room, PaperKind.REALISATION, person(room, 2)))).contains("7 h (1)");
    }

    @Test
    void tellsResultsOnlyAsTheyWereSeen() throws IOException {
        Room room = training.open(Frame.OF, 3);
        training.hold(room);
        var task = new Works.Task(room.cohort().id(), "livrable");
        PersonId amina = room.learners().getFirst();
        works.save(amina, task, "Mon dossier.", 0);
        works.handIn(amina, task);
        var place = training.place(room, 0).id();
        var answer =
                new Feedback(
                        "Bien vu.",
                        List.of(new Feedback.Line("besoin", 1, "")),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        0);
        long version = workDesk.draft(room.facilitator(), task, place, answer);
        assertThat(text(draw(room, PaperKind.END_OF_TRAINING, place.value())))
                .contains("Mon dossier d’alliance : non évalué à ce jour.");
        workDesk.send(room.facilitator(), task, place, version);

        assertThat(text(draw(room, PaperKind.END_OF_TRAINING, place.value())))
                .contains(
                        "Attestation de fin de formation",
                        "Nommer ses partenaires.",
                        "regardé critère par critère",
                        "Le besoin Clair",
                        "La suite non évalué",
                        "14 h, d’après le journal de présence (4 demi-journées sur 4)",
                        "Deux horloges, jamais mêlées")
                .doesNotContain("L6353-1");
    }

    @Test
    void showsSignaturesNotesAndTheCounterSignature() throws IOException {
        Room room = training.open(Frame.OF, 3);
        training.hold(room);

        String sheet = text(draw(room, PaperKind.SHEET, room.morning().id().value()));
        assertThat(sheet)
                .contains(
                        "Feuille d’émargement",
                        "arrivé(e) 20 min après le début",
                        "3 h 10 observées",
                        "« Car en retard »",
                        "Contresignée par Inès Marchetti",
                        "Ont signé : 2 · présents : 2 · absents : 1");
        String blank = text(draw(room, PaperKind.BLANK_SHEET, room.morning().id().value()));
        assertThat(blank).contains("Inès Marchetti", "Gardez l’original.");
        assertThat(blank.replace(" ", "")).contains("/emargement/" + room.morning().id());
    }

    @Test
    void keepsTheRulesOfArchivingAndAccessibility() throws Exception {
        Room room = training.open(Frame.OF, 30);
        training.hold(room);
        Path folder = Path.of("target", "papers");
        Files.createDirectories(folder);

        for (PaperState state :
                papers.shelf(room.facilitator(), room.cohort().id()).papers().stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        PaperState::kind, s -> s, (first, next) -> first))
                        .values()) {
            PaperFile file =
                    papers.draw(
                            room.facilitator(), room.cohort().id(), state.kind(), state.subject());
            Files.write(folder.resolve("cohort-" + state.kind().key() + ".pdf"), file.bytes());
            assertThat(ArchivablePdf.breaches(file.bytes())).as(file.name()).isEmpty();
            assertThat(file.name()).matches("[a-z0-9-]+\\.pdf");
        }
    }

    @Test
    void refusesWordsOfTitlesWithoutACode() {
        Room room = training.open(Frame.OF, 1);
        withCode(room, "RS1234");
        var morning = room.morning();
        halfDays.change(
                room.facilitator(),
                morning.id(),
                new HalfDayChange(
                        "Matinée certifiante",
                        morning.day(),
                        morning.start(),
                        morning.end(),
                        morning.modality(),
                        morning.room(),
                        morning.link(),
                        morning.version()));
        assertThat(draw(room, PaperKind.PROGRAMME, null)).isNotEmpty();

        withCode(room, "");
        refused("cohorts.papers.not.words", () -> draw(room, PaperKind.PROGRAMME, null));
    }

    private void withCode(Room room, String code) {
        var now = cohorts.find(room.facilitator(), room.cohort().id()).orElseThrow();
        var details = now.details();
        var coded =
                new CohortDetails(
                        details.title(),
                        details.summary(),
                        details.frame(),
                        code,
                        details.territory(),
                        details.modality(),
                        details.room(),
                        details.link(),
                        details.capacity(),
                        details.registration(),
                        details.language());
        cohorts.change(
                room.facilitator(),
                now.id(),
                new CohortChange(coded, now.firstDay(), now.lastDay(), now.version()));
    }

    @Test
    void hidesEverythingFromOthersAndGivesPeopleTheirOwn() {
        Room room = training.open(Frame.OF, 3);
        training.hold(room);
        var id = room.cohort().id();
        PersonId stranger = people.facilitator();
        PersonId amina = room.learners().getFirst();

        refused("cohorts.unknown", () -> papers.shelf(stranger, id));
        refused("cohorts.unknown", () -> papers.shelf(amina, id));
        refused("cohorts.unknown", () -> papers.draw(stranger, id, PaperKind.PROGRAMME, null));
        refused(
                "cohorts.unknown",
                () -> papers.draw(amina, id, PaperKind.REALISATION, person(room, 1)));
        refused("cohorts.unknown", () -> papers.drawOwn(stranger, id, PaperKind.PROGRAMME));
        assertThat(papers.own(stranger, id)).isEmpty();
        refused("cohorts.papers.not.unknown", () -> papers.drawOwn(amina, id, PaperKind.SHEET));
        refused("cohorts.papers.not.open", () -> papers.drawOwn(amina, id, PaperKind.REALISATION));
        cohorts.close(room.facilitator(), id);

        assertThat(papers.own(amina, id))
                .allSatisfy(state -> assertThat(state.isReady()).isTrue())
                .extracting(PaperState::kind)
                .containsExactly(
                        PaperKind.CONVOCATION,
                        PaperKind.PROGRAMME,
                        PaperKind.END_OF_TRAINING,
                        PaperKind.REALISATION);
        assertThat(papers.drawOwn(amina, id, PaperKind.REALISATION).bytes()).isNotEmpty();
    }

    @Test
    void readsAsMuchForThirtyPeopleAsForThree() {
        Map<Integer, Long> statements = new java.util.HashMap<>();
        for (int many : List.of(3, 30)) {
            Room room = training.open(Frame.OF, many);
            training.hold(room);
            var statistics = factory.unwrap(SessionFactory.class).getStatistics();
            statistics.clear();
            assertThat(papers.shelf(room.facilitator(), room.cohort().id()).people()).hasSize(many);
            statements.put(many, statistics.getPrepareStatementCount());
        }
        assertThat(statements.get(30)).isEqualTo(statements.get(3)).isLessThan(25L);
    }
}
