package org.ramure.portfolio.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.cohorts.CohortsTestApplication.Visitor;
import org.ramure.cohorts.HandClock;
import org.ramure.people.PersonId;
import org.ramure.portfolio.OverHttp;
import org.ramure.portfolio.experiment.Feedbacks;
import org.ramure.portfolio.experiment.Trials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Plain addresses of logbook and trials give nothing to whom it is not for. */
@LogbookTest
class LogbookAddressesTests {

    private static final byte[] PDF = "%PDF-1.4\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired private Logbook logbook;
    @Autowired private Extracts extracts;
    @Autowired private Trials trials;
    @Autowired private Feedbacks feedbacks;
    @Autowired private TwoCohorts two;
    @Autowired private HandClock clock;
    @Autowired private Visitor visitor;
    @Autowired private WebApplicationContext web;

    @SuppressWarnings("NullAway.Init") // made before each test
    private TwoCohorts.Cast cast;

    @SuppressWarnings("NullAway.Init") // made before each test
    private OverHttp http;

    @BeforeEach
    void twoCohorts() {
        clock.set(HandClock.START);
        cast = two.make();
        http = new OverHttp(web, visitor);
    }

    /** A fellow, the facilitator, and everyone who is not of the cohort. */
    private List<PersonId> others() {
        List<PersonId> others = new ArrayList<>(cast.strangers());
        others.add(cast.malik());
        others.add(cast.ines());
        return others;
    }

    private UUID entry() {
        UUID entry =
                logbook.begin(
                                cast.amina(),
                                new LogbookDetails(LogbookTurn.FREE, "", Optional.empty(), DAY))
                        .id();
        logbook.save(cast.amina(), entry, new Typed(Logbook.TEXT, "À moi", 0));
        return entry;
    }

    private UUID file(UUID entry) throws IOException {
        return logbook.attach(cast.amina(), entry, "a.pdf", new ByteArrayInputStream(PDF)).id();
    }

    @Test
    void anEntryIsReadAndWrittenByItsWriterAlone() throws IOException {
        UUID entry = entry();
        String saving = "/saisies/carnet/" + entry + "/" + Logbook.TEXT;
        String file = "/carnet/fichiers/" + file(entry);
        String paper = "/carnet/imprimer/" + entry;

        for (PersonId other : others()) {
            assertThat(http.got(other, file)).isEqualTo(404);
            assertThat(http.got(other, paper)).isEqualTo(404);
            assertThat(http.saved(other, saving)).isIn(401, 404);
            assertThat(http.savedFromAPageOf(cast.amina(), other, saving)).isEqualTo(401);
        }
        assertThat(http.savedByNobody(cast.amina(), saving)).isEqualTo(401);
        assertThat(logbook.find(cast.amina(), entry).orElseThrow().text().content())
                .isEqualTo("À moi");
        assertThat(http.got(cast.amina(), file)).isEqualTo(200);
        assertThat(http.got(cast.amina(), paper)).isEqualTo(200);
        assertThat(http.saved(cast.amina(), saving)).as("an older version").isEqualTo(409);
    }

    @Test
    void aTickedFileIsForItsReaderAloneAndOnlyWhileTheShareIsOpen() throws IOException {
        UUID entry = entry();
        UUID ticked = file(entry);
        UUID share =
                extracts.share(
                        cast.amina(),
                        entry,
                        new Extracts.NewExtract(
                                cast.cohort().id(),
                                Optional.of(cast.malik()),
                                "",
                                "x",
                                Set.of(ticked),
                                DAY.plusDays(5)));
        String path = "/carnet/partage/" + share + "/fichiers/" + ticked;

        assertThat(http.got(cast.malik(), path)).isEqualTo(200);
        assertThat(http.got(cast.ines(), path)).isEqualTo(404);
        cast.strangers().forEach(other -> assertThat(http.got(other, path)).isEqualTo(404));
        extracts.revoke(cast.amina(), share);
        assertThat(http.got(cast.malik(), path)).isEqualTo(404);
    }

    @Test
    void aTrialIsWrittenByItsLearnerAndItsEvidenceReadByWhomTheyAsk() throws IOException {
        UUID trial = trials.begin(cast.amina(), Optional.of(cast.cohort().id()));
        trials.save(cast.amina(), trial, new Typed(Trials.WHAT, "Un essai", 0));
        trials.addFile(cast.amina(), trial, "a.pdf", new ByteArrayInputStream(PDF));
        UUID evidence = trials.find(cast.amina(), trial).orElseThrow().evidence().getFirst().id();
        String saving = "/saisies/experimentations/" + trial + "/" + Trials.WHAT;
        String file = "/experimentations/fichiers/" + evidence;

        for (PersonId other : others()) {
            assertThat(http.got(other, file)).isEqualTo(404);
            assertThat(http.saved(other, saving)).isIn(401, 404);
        }
        feedbacks.ask(cast.amina(), trial, cast.malik(), "Qu’en penses-tu ?");
        assertThat(http.got(cast.malik(), file)).isEqualTo(200);
        assertThat(http.saved(cast.malik(), saving)).isEqualTo(404);
        cast.strangers().forEach(other -> assertThat(http.got(other, file)).isEqualTo(404));
        assertThat(trials.find(cast.amina(), trial).orElseThrow().title()).isEqualTo("Un essai");
    }
}
