package org.ramure.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ramure.portfolio.Promotion.refused;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ramure.assessment.Entries.Typed;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.award.AwardState;
import org.ramure.cohorts.work.WorkState;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.CodevSessions;
import org.ramure.portfolio.dossier.Dossiers;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookDetails;
import org.ramure.portfolio.logbook.LogbookTurn;
import org.ramure.portfolio.rhythm.CatchUps;
import org.ramure.portfolio.rhythm.DatedMilestone.State;
import org.ramure.portfolio.rhythm.Paces;
import org.springframework.beans.factory.annotation.Autowired;

/** September to December, and long after: S3, S4, T9, the last talk, papers, alumni. */
class LastMonths {

    private static final String JURY = "jury@neufmois.exemple.fr";
    private static final String SECRET = "Ce que je ne dis à personne";

    @Autowired private Promotion promotion;
    @Autowired private Gatherings gatherings;
    @Autowired private Weeks weeks;
    @Autowired private Calls calls;
    @Autowired private Pages pages;
    @Autowired private TrialsAtWork trials;
    @Autowired private Deliverables deliverables;
    @Autowired private Voiced voiced;
    @Autowired private Helping helping;
    @Autowired private Papers papers;
    @Autowired private Endings endings;
    @Autowired private Doorkeeper letters;
    @Autowired private Strangers strangers;
    @Autowired private Paces paces;
    @Autowired private CatchUps catchUps;

    void monthSeven() {
        promotion.at("2027-09-06");
        weeks.says("awa", 7, "s3");
        gatherings.hold("s3-matin", Map.of());
        gatherings.hold("s3-apres-midi", Map.of());
        callEveryone("appel-6", "2027-10-01");
        promotion.at("2027-10-02");
        calls.held("appel-6", promotion.here());
        endOfMonth("Septième");
        assertThat(weeks.load("awa").months().get(6).observed()).as("S3").isEqualTo(420);
    }

    private void callEveryone(String call, String day) {
        calls.agree(call, day, 45, promotion.here());
    }

    private void endOfMonth(String which) {
        for (String who : promotion.here()) {
            pages.write(who, which + " mois de " + who + " : ce qui tient.");
            weeks.doMonth(who);
        }
        helping.met("awa");
        strangers.findNothingOf("awa");
    }

    void monthEight() {
        promotion.at("2027-10-11");
        assertThat(weeks.of("awa").month().month().number()).isEqualTo(8);
        assertThat(papers.preview().count(AwardState.TOO_EARLY)).isEqualTo(11);
        refused(
                "cohorts.award.nobody",
                () -> papers.awards().start(promotion.ines(), promotion.id()));
        callEveryone("appel-7", "2027-10-29");
        promotion.at("2027-10-30");
        calls.held("appel-7", promotion.here());
        promotion.at("2027-11-02");
        endOfMonth("Huitième");
        assertThat(weeks.behind("awa")).isEmpty();
    }

    void monthNine() {
        promotion.at("2027-11-15");
        for (String who : promotion.here()) {
            deliverables.handIn(who, "bilan", "Trois moments de " + who + ", dont un difficile.");
            deliverables.answer(who, "bilan", 2);
        }
        deliverables.read("awa", "bilan");
        deliverables.handIn("awa", "bilan", "Quatre moments, dont deux difficiles.");
        deliverables.answer("awa", "bilan", 3);
        assertThat(deliverables.state("awa", "bilan")).isEqualTo(WorkState.ANSWERED);
        fiveVoices();
        gatherings.hold("s4-matin", Map.of());
        endings.review();
        gatherings.hold("s4-apres-midi", Map.of());
        promotion.at("2027-12-03");
        pages.write("awa", SECRET);
        calls.agree("entretien-final", "2027-12-04", 60, promotion.here());
        promotion.at("2027-12-05");
        calls.held("entretien-final", promotion.here());
        promotion.here().forEach(endings::stated);
        weeks.says("awa", 9, "");
        assertThat(weeks.of("awa").milestones())
                .allSatisfy(m -> assertThat(m.state()).isEqualTo(State.DONE));
        strangers.seeWhatIsOpen(194);
    }

    /** T9: oneself, two peers, Inès; for Awa her tutor and a jury as well. */
    private void fiveVoices() {
        promotion.at("2027-11-18");
        voiced.rounds().ask(promotion.ines(), promotion.id(), "t9");
        voiced.askTutor("awa", "t9", FirstMonths.TUTOR);
        voiced.askJury("awa", "t9", JURY);
        for (String who : promotion.here()) {
            voiced.self(who, "t9", 3);
            voiced.peers(who, 3);
            voiced.facilitator(who, "t9", 3);
        }
        var tutor = voiced.enter(letters, FirstMonths.TUTOR);
        voiced.speak(tutor, tutor.ask(), 4);
        assertThat(voiced.seen("awa", "t9").stream().flatMap(s -> s.columns().stream()))
                .as("the jury is missing")
                .noneMatch(column -> column.voice() != Voice.SELF);
        var jury = voiced.enter(letters, JURY);
        voiced.speak(jury, jury.ask(), 2);
        assertThat(Voiced.voices(voiced.seen("awa", "t9").getFirst()))
                .containsExactly(
                        Voice.SELF,
                        Voice.PEER,
                        Voice.PEER,
                        Voice.FACILITATOR,
                        Voice.TUTOR,
                        Voice.JURY);
        assertThat(voiced.own().sideBySide(promotion.awa(), promotion.id()))
                .as("T0, T4 and T9 beside each other")
                .hasSize(3);
    }

    void afterwards() throws Exception {
        promotion.at("2027-12-08");
        attestations();
        dossiers();
        promotion.close();
        assertThat(promotion.cohort().status()).isEqualTo(CohortStatus.CLOSED);
        promotion.at("2028-03-01");
        alumniRead();
        alumniDoNotWrite();
    }

    /** Ordered twice, given once: what was followed, and the competences that both confirmed. */
    private void attestations() {
        assertThat(papers.preview().ready()).isEqualTo(11);
        papers.award();
        refused(
                "cohorts.award.nobody",
                () -> papers.awards().start(promotion.ines(), promotion.id()));
        endings.issue();
        refused(
                "cohorts.award.nobody",
                () -> endings.interviews().issue(promotion.ines(), promotion.id()));
        for (String who : promotion.here()) {
            assertThat(papers.attestations(who))
                    .as("papers of %s", who)
                    .extracting(paper -> paper.kind())
                    .containsExactlyInAnyOrder(AttestationKind.SUIVI, AttestationKind.COMPETENCES);
        }
        assertThat(papers.attestations("nadia")).isEmpty();
    }

    private void dossiers() throws IOException {
        for (String who : promotion.here()) {
            papers.choose(who, List.of());
        }
        papers.make(promotion.here());
        for (String who : promotion.here()) {
            String text = papers.text(papers.file(who, Dossiers.Form.PDF));
            assertThat(text)
                    .as("dossier of %s", who)
                    .contains("Trois moments de " + who)
                    .doesNotContain("mois de " + who, SECRET);
            Map<String, byte[]> files = papers.unpacked(papers.file(who, Dossiers.Form.ZIP));
            assertThat(files.keySet())
                    .as("the PDF and two papers")
                    .anyMatch(n -> n.endsWith(".pdf"));
            assertThat(files.keySet().stream().filter(n -> n.contains("attestation")).count())
                    .isGreaterThanOrEqualTo(2);
        }
        assertThat(papers.text(papers.file("awa", Dossiers.Form.PDF)))
                .contains("Quatre moments, dont deux difficiles");
        for (String curious : List.of("rose", "ines", "olivier", "jeanne")) {
            assertThat(papers.opens(promotion.person(curious), papers.last("awa"))).isFalse();
        }
        papers.dossiers()
                .give(promotion.awa(), papers.last("awa").id(), "", promotion.today().plusDays(9));
        assertThat(papers.opens(promotion.ines(), papers.last("awa"))).isTrue();
        assertThat(papers.opens(promotion.person("jeanne"), papers.last("awa"))).isFalse();
    }

    /** Months after, everything of one's own is still there to read and to take away. */
    private void alumniRead() throws IOException {
        assertThat(weeks.of("awa").milestones()).isNotEmpty();
        assertThat(deliverables.open("awa", "bilan").versions()).hasSize(2);
        assertThat(voiced.own().sideBySide(promotion.awa(), promotion.id())).hasSize(3);
        assertThat(pages.count("awa")).isEqualTo(9);
        assertThat(papers.opens(promotion.awa(), papers.last("awa"))).isTrue();
        assertThat(papers.opens(promotion.ines(), papers.last("awa")))
                .as("it was given for nine days")
                .isFalse();
        assertThat(papers.takenAway("awa"))
                .contains(SECRET, "Quatre moments, dont deux difficiles", "Yves Kerbrat");
        assertThat(papers.takeAway().pack(promotion.person("nadia"), promotion.slug())).isEmpty();
    }

    private void alumniDoNotWrite() {
        PersonId awa = promotion.awa();
        String closed = "cohorts.readOnly";
        refused(closed, () -> weeks.tick("awa", "s1-rattraper-pitch", 5));
        refused(closed, () -> calls.propose("yann", "appel-3", LocalDate.of(2028, 4, 3), 45));
        refused(
                closed,
                () ->
                        paces.pause(
                                awa,
                                promotion.place("awa"),
                                promotion.today(),
                                Optional.empty(),
                                ""));
        refused(
                closed,
                () -> catchUps.accept(promotion.person("yann"), promotion.id(), 120, Set.of(), 0));
        norHandIn(awa, closed);
        feedbackIsOver();
        myLogbookIsMine();
    }

    private void norHandIn(PersonId awa, String closed) {
        refused(
                closed,
                () ->
                        deliverables
                                .works()
                                .save(
                                        awa,
                                        deliverables.task("bilan"),
                                        "Encore",
                                        deliverables.open("awa", "bilan").version()));
        refused(closed, () -> voiced.own().begin(awa, promotion.id(), "Encore", false));
        refused(
                closed,
                () ->
                        helping.codev()
                                .plan(
                                        awa,
                                        promotion.id(),
                                        new CodevSessions.Plan(
                                                "",
                                                LocalDate.of(2028, 4, 3).atTime(9, 0),
                                                "",
                                                "")));
        refused(
                closed,
                () -> endings.finalReview().present(awa, promotion.id(), "Encore une chose"));
    }

    private void feedbackIsOver() {
        var trial = trials.trials().mine(promotion.awa()).getFirst().id();
        refused("cohorts.readOnly", () -> trials.ask("awa", trial, "malik", "Et maintenant ?"));
    }

    /** The logbook is the person's own, whatever becomes of the cohort. */
    private void myLogbookIsMine() {
        var page =
                pages.logbook()
                        .begin(
                                promotion.awa(),
                                new LogbookDetails(
                                        LogbookTurn.RELIRE,
                                        "",
                                        Optional.empty(),
                                        promotion.today()));
        pages.logbook()
                .save(promotion.awa(), page.id(), new Typed(Logbook.TEXT, "Un an après.", 0));
        assertThat(pages.count("awa")).isEqualTo(10);
    }
}
