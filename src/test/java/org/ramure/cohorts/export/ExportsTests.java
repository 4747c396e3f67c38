package org.ramure.cohorts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.RunningCohort;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;

@CohortsTest
class ExportsTests {

    @Autowired private Exports exports;
    @Autowired private Bpf bpf;
    @Autowired private RunningCohort running;
    @Autowired private HalfDays halfDays;
    @Autowired private TestPeople people;
    @Autowired private EntityManagerFactory factory;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private Cohort free;
    private Cohort training;
    private List<Participant> trainees = List.of();

    /** Two sessions, one in frame OF: one trainee all the time, one half a day, one never. */
    @BeforeEach
    void twoSessions() {
        ines = people.facilitator();
        free = running.of(ines, Frame.LIBRE, 2);
        running.present(ines, days(free).getFirst(), running.people(ines, free).getFirst());
        training = running.of(ines, Frame.OF, 3);
        trainees = running.people(ines, training);
        for (HalfDay day : days(training)) {
            running.present(ines, day, trainees.get(0));
        }
        running.present(ines, days(training).getFirst(), trainees.get(1));
    }

    private List<HalfDay> days(Cohort cohort) {
        return halfDays.of(ines, cohort.id());
    }

    private int year() {
        return training.firstDay().getYear();
    }

    private List<String> csv(String key, Optional<CohortId> cohort) {
        return csv(ines, key, cohort);
    }

    private List<String> csv(PersonId caller, String key, Optional<CohortId> cohort) {
        ExportTable table =
                exports.tables().stream()
                        .filter(t -> t.key().equals(key))
                        .findFirst()
                        .orElseThrow();
        var bytes = new ByteArrayOutputStream();
        try {
            exports.write(
                    table,
                    exports.scope(caller, cohort, Optional.empty()),
                    ExportFormat.CSV,
                    Language.FR,
                    bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void writesEveryoneOfOneCohortOrOfAll() {
        assertThat(csv("participants", Optional.of(training.id()))).hasSize(1 + 3);
        List<String> all = csv("participants", Optional.empty());
        assertThat(all).hasSize(1 + 5);
        assertThat(all.getFirst()).startsWith("\uFEFFSession;Premier jour;");
        assertThat(all.get(1)).contains(";Roux;Amina;").contains("inscrit·e");
    }

    @Test
    void writesPresenceWorkAndClocks() {
        List<String> presence = csv("presences", Optional.of(training.id()));
        assertThat(presence).hasSize(1 + 4 * 3);
        assertThat(presence.stream().filter(line -> line.contains(";présence;210;210;")).count())
                .isEqualTo(5);
        assertThat(csv("travaux", Optional.of(training.id())))
                .hasSize(1 + 3)
                .anySatisfy(line -> assertThat(line).contains("Mon dossier d’alliance"));
        assertThat(csv("temps", Optional.of(training.id())))
                .anySatisfy(line -> assertThat(line).endsWith(";840;0;0;840"));
    }

    @Test
    void countsTraineesAndHoursOfFrameOfOnly() {
        bpf.decide(
                ines,
                training.id(),
                new BpfChoice(
                        Optional.of(TraineeType.PRIVATE_EMPLOYEE),
                        Optional.of(Funding.EMPLOYER),
                        Optional.empty(),
                        "413"));
        bpf.decide(
                ines,
                trainees.get(1).id(),
                new BpfChoice(
                        Optional.of(TraineeType.JOB_SEEKER),
                        Optional.empty(),
                        Optional.empty(),
                        ""));

        BpfReport report = bpf.report(ines, year());

        assertThat(report.sessions()).isEqualTo(1);
        assertThat(report.places()).hasSize(2).allMatch(p -> p.cohort().equals(training.id()));
        assertThat(report.minutes()).isEqualTo(840 + 210);
        var types = report.by(List.of(TraineeType.values()), BpfPlace::type);
        assertThat(types.get(TraineeType.PRIVATE_EMPLOYEE)).hasSize(1);
        assertThat(types.get(TraineeType.JOB_SEEKER))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.minutes()).isEqualTo(210);
                    assertThat(place.funding()).isEqualTo(Funding.EMPLOYER);
                    assertThat(place.objective()).isEqualTo(Objective.OTHER_TRAINING);
                    assertThat(place.speciality()).isEqualTo("413");
                });
        assertThat(bpf.report(ines, year() + 1).places()).isEmpty();
        assertThat(csv("bpf", Optional.of(training.id())))
                .anySatisfy(line -> assertThat(line).endsWith(";413;210;3,50"));
        assertThat(csv("bpf", Optional.of(free.id()))).hasSize(1);
    }

    @Test
    void saysWhatIsNotKnownAndRefusesACodeThatIsNone() {
        assertThat(bpf.report(ines, year()).places())
                .allMatch(place -> place.funding() == Funding.UNKNOWN);
        refused(
                "cohorts.export.bpf.speciality.wrong",
                () ->
                        bpf.decide(
                                ines,
                                training.id(),
                                new BpfChoice(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        "formation")));
    }

    @Test
    void othersSeeNothing() {
        PersonId stranger = people.facilitator();
        assertThat(csv(stranger, "participants", Optional.empty())).hasSize(1);
        assertThat(bpf.report(stranger, year()).places()).isEmpty();
        refused("cohorts.unknown", () -> csv(stranger, "temps", Optional.of(training.id())));
        refused("cohorts.unknown", () -> bpf.choice(stranger, training.id()));
        refused("cohorts.unknown", () -> bpf.people(stranger, training.id()));
        refused("cohorts.unknown", () -> bpf.decide(stranger, training.id(), BpfChoice.NONE));
        refused(
                "cohorts.unknown",
                () -> bpf.decide(stranger, trainees.getFirst().id(), BpfChoice.NONE));
    }

    private static void refused(String key, Runnable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what::run)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    @Test
    void asksNoMoreQuestionsForMorePeople() {
        for (String table : List.of("participants", "presences", "travaux", "temps")) {
            long few = statements(() -> csv(table, Optional.of(training.id())));
            Cohort crowd = running.of(ines, Frame.LIBRE, 20);
            assertThat(statements(() -> csv(table, Optional.of(crowd.id()))))
                    .as(table)
                    .isLessThanOrEqualTo(few);
        }
        long counts = statements(() -> bpf.report(ines, year()));
        assertThat(counts).isLessThan(20);
    }

    private long statements(Runnable what) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        what.run();
        return statistics.getPrepareStatementCount();
    }
}
