package org.ramure.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ramure.portfolio.Promotion.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ramure.cohorts.work.WorkState;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.FrozenVersion;
import org.ramure.portfolio.practices.PracticeFields;
import org.ramure.portfolio.rhythm.CatchUpPlan;
import org.ramure.portfolio.rhythm.CatchUps;
import org.ramure.portfolio.rhythm.DatedMilestone.State;
import org.ramure.portfolio.rhythm.Paces;
import org.ramure.portfolio.rhythm.RhythmBoard.Behind;
import org.ramure.portfolio.voices.SideBySide;
import org.ramure.portfolio.voices.VoiceThreads;
import org.springframework.beans.factory.annotation.Autowired;

/** June, July and August: Claire's pause, the webinar, T4 and what is seen differently, a shift. */
class MiddleMonths {

    @Autowired private Promotion promotion;
    @Autowired private Gatherings gatherings;
    @Autowired private Weeks weeks;
    @Autowired private Calls calls;
    @Autowired private Pages pages;
    @Autowired private Deliverables deliverables;
    @Autowired private Voiced voiced;
    @Autowired private Helping helping;
    @Autowired private Valued valued;
    @Autowired private Strangers strangers;
    @Autowired private VoiceThreads threads;
    @Autowired private Paces paces;
    @Autowired private CatchUps catchUps;

    private List<String> without(String... names) {
        return promotion.here().stream().filter(who -> !List.of(names).contains(who)).toList();
    }

    void monthFour() {
        promotion.at("2027-06-07");
        claireIsAway();
        weeks.says("awa", 4, "appel-4", "immersion", "appel-4");
        promotion.at("2027-06-09");
        for (String who : without("claire")) {
            deliverables.handIn(who, "fiche-codeveloppement", "Question, acte, soi, ailleurs.");
            deliverables.answer(who, "fiche-codeveloppement", 2);
        }
        calls.agree("appel-4", "2027-06-17", 45, without("claire", "yann"));
        promotion.at("2027-06-18");
        calls.held("appel-4", without("claire", "yann"));
        calls.held("immersion", without("claire", "yann"));
        assertThat(weeks.state("awa", "immersion")).isEqualTo(State.DONE);
        promotion.at("2027-06-24");
        strangers.seeWhatIsOpen(30);
        gatherings.hold("webinaire", Map.of("rose", "Réunion imprévue", "claire", "En pause"));
        assertThat(weeks.state("claire", "webinaire")).isEqualTo(State.PAUSED);
        assertThat(weeks.state("rose", "webinaire")).isEqualTo(State.MISSED);
        assertThat(weeks.behind("rose")).contains(Behind.Kind.MISSED);
        promotion.at("2027-07-03");
        for (String who : without("claire")) {
            pages.write(who, "Quatrième mois de " + who + " : le webinaire.");
            weeks.doMonth(who);
        }
        strangers.findNothingOf("awa");
    }

    /** Nothing is asked of whoever is away, and nobody is told why. */
    private void claireIsAway() {
        assertThat(weeks.of("claire").pace().isOpen()).isTrue();
        assertThat(weeks.of("claire").months().get(3).from()).isEmpty();
        assertThat(weeks.state("claire", "appel-4")).isEqualTo(State.PAUSED);
        assertThat(weeks.of("claire").toArrange()).isEmpty();
        assertThat(weeks.behind("claire")).isEmpty();
        assertThat(catchUps.of(promotion.person("claire"), promotion.id(), 120, Set.of()).offer())
                .satisfies(plan -> assertThat(plan.isEmpty()).isTrue());
        assertThat(weeks.line("claire").rhythm().pace().pauses().getFirst().reason())
                .as("for her and for Inès")
                .isEqualTo("Une raison à elle");
        assertThat(weeks.of("awa").toString()).doesNotContain("Une raison à elle");
    }

    void monthFive() {
        promotion.at("2027-07-08");
        weeks.says("awa", 5, "appel-5", "appel-5");
        assertThat(voiced.rounds().ask(promotion.ines(), promotion.id(), "t4"))
                .as("eleven themselves, each two peers")
                .isEqualTo(33);
        assertThat(voiced.rounds().ask(promotion.ines(), promotion.id(), "t4")).isZero();
        halfWay();
        disagreement();
        calls.agree("appel-5", "2027-07-22", 45, without("claire", "yann"));
        promotion.at("2027-07-23");
        calls.held("appel-5", without("claire", "yann"));
        promotion.at("2027-08-02");
        for (String who : without("claire")) {
            pages.write(who, "Cinquième mois de " + who + " : un écart de deux niveaux.");
            weeks.doMonth(who);
        }
        UUID pause = weeks.of("claire").pace().pauses().getFirst().id();
        refused(
                "cohorts.unknown",
                () ->
                        paces.back(
                                promotion.awa(),
                                promotion.place("claire"),
                                pause,
                                promotion.today()));
        paces.back(
                promotion.person("claire"),
                promotion.place("claire"),
                pause,
                LocalDate.of(2027, 8, 4));
        helping.met("awa");
        strangers.findNothingOf("awa");
    }

    /** T4: oneself, two peers, Inès; nothing is seen before the last, those of Claire wait. */
    private void halfWay() {
        for (String who : without("claire")) {
            voiced.self(who, "t4", who.equals("awa") ? 1 : 2);
            voiced.peers(who, 3);
        }
        assertThat(voiced.seen("awa", "t4").stream().flatMap(s -> s.columns().stream()))
                .as("her peers are in, Inès is not")
                .noneMatch(column -> column.voice() != Voice.SELF);
        for (String who : promotion.here()) {
            voiced.facilitator(who, "t4", 2);
        }
        SideBySide awa = voiced.seen("awa", "t4").getFirst();
        assertThat(Voiced.voices(awa))
                .containsExactly(Voice.SELF, Voice.PEER, Voice.PEER, Voice.FACILITATOR);
        assertThat(awa.columns())
                .extracting(SideBySide.Column::name)
                .contains("Malik Evrard", "Lucie Faure", "Inès Marchetti");
        assertThat(awa.gaps("C1")).as("both peers, not Inès").hasSize(2);
        assertThat(voiced.seen("awa", "t0")).as("T0 stays beside it").hasSize(1);
        assertThat(voiced.waiting("tom", "t4")).as("Claire").isEqualTo(1);
        assertThat(voiced.readBy(promotion.ines(), "tom"))
                .allSatisfy(side ->
                        assertThat(side.round())
                                .isNotEqualTo(voiced.round("tom", "t4").id().orElseThrow()));
    }

    /** Two see it differently and talk about it; Inès reads once Awa invites her. */
    private void disagreement() {
        UUID reading =
                voiced.seen("awa", "t4").getFirst().gaps("C1").stream()
                        .map(SideBySide.Gap::other)
                        .filter(other -> other.name().equals("Malik Evrard"))
                        .findFirst()
                        .orElseThrow()
                        .ask();
        var about = new VoiceThreads.About(reading, "C1");
        threads.write(
                voiced.account("awa"), about, UUID.randomUUID(), "Tu me vois plus loin que moi.");
        assertThat(threads.mine(promotion.person("malik")))
                .singleElement()
                .satisfies(head -> assertThat(head.unread()).isEqualTo(1));
        threads.write(voiced.account("malik"), about, UUID.randomUUID(), "Oui : à Paimpont.");
        assertThat(threads.open(voiced.account("awa"), about).messages()).hasSize(2);
        for (String outside : List.of("ines", "lucie", "rose", "olivier", "jeanne")) {
            refused("portfolio.voices.unknown", () -> threads.open(voiced.account(outside), about));
        }
        threads.inviteFacilitator(promotion.awa(), about);
        assertThat(threads.open(voiced.account("ines"), about).messages()).hasSize(2);
        assertThat(threads.invited(promotion.ines(), promotion.id())).hasSize(1);
        SideBySide.Column untouched = voiced.seen("awa", "t4").getFirst().columns().get(1);
        assertThat(untouched.level("C1")).as("a talk changes no reading").isEqualTo(3);
    }

    void monthSix() {
        promotion.at("2027-08-05");
        claireIsBack();
        weeks.says("awa", 6, "s3");
        valuedPractices();
        theSessionIsShifted();
        promotion.at("2027-08-23");
        strangers.seeWhatIsOpen(90);
        for (String who : promotion.here()) {
            pages.write(who, "Sixième mois de " + who + " : qui tranche ?");
            weeks.doMonth(who);
        }
        assertThat(weeks.load("awa").months().get(5).declared()).isEqualTo(252);
        strangers.findNothingOf("awa");
    }

    /** Her fourth month begins now, and what waited for her opens. */
    private void claireIsBack() {
        weeks.says("claire", 4, "immersion", "immersion", "appel-4");
        assertThat(weeks.of("claire").months().get(3).from())
                .as("62 days later than 4 June")
                .contains(LocalDate.of(2027, 8, 5));
        assertThat(
                        catchUps.of(promotion.person("claire"), promotion.id(), 120, Set.of())
                                .offer()
                                .lines())
                .filteredOn(line -> line.why().kind() == CatchUpPlan.Kind.PAUSED)
                .extracting(line -> line.task().id())
                .containsExactly("w-rattraper-notes", "w-rattraper-trio", "w-rattraper-heures");
        assertThat(voiced.peers("claire", 2)).isEqualTo(2);
        voiced.self("claire", "t4", 2);
        for (String who : List.of("tom", "rose", "claire")) {
            assertThat(Voiced.voices(voiced.seen(who, "t4").getFirst()))
                    .as("all of %s are in", who)
                    .containsExactly(Voice.SELF, Voice.PEER, Voice.PEER, Voice.FACILITATOR);
        }
        deliverables.handIn("claire", "fiche-codeveloppement", "Après mon retour.");
        assertThat(deliverables.open("claire", "fiche-codeveloppement").last().orElseThrow().late())
                .isTrue();
        assertThat(deliverables.state("claire", "fiche-codeveloppement"))
                .isEqualTo(WorkState.HANDED_IN);
        deliverables.answer("claire", "fiche-codeveloppement", 2);
    }

    private void valuedPractices() {
        FrozenVersion version = valued.alone("awa");
        for (String outside : List.of("ines", "rose", "olivier", "jeanne", "malik")) {
            PersonId stranger = promotion.person(outside);
            assertThat(valued.practices().version(stranger, version.id())).isEmpty();
            assertThat(valued.practices().rows(stranger)).isEmpty();
        }
        UUID talk = valued.talk("awa", version, "malik");
        assertThat(valued.result("awa", talk).lines())
                .filteredOn(line -> line.discussed())
                .singleElement()
                .satisfies(line -> assertThat(line.practice()).isEqualTo(Valued.LINK));
        assertThat(valued.talks().open(promotion.person("malik"), talk).version().rows())
                .as("her doubt is hers")
                .allSatisfy(row -> assertThat(row.text(PracticeFields.NOTE)).isEmpty());
        assertThat(valued.valued().results(promotion.person("malik"))).isEmpty();
    }

    /** The room is not free: S3 moves by two weeks, and S4 and the last talk with it. */
    private void theSessionIsShifted() {
        promotion.at("2027-08-16");
        LocalDate second = promotion.halfDay("s2-matin").day();
        LocalDate webinar = promotion.halfDay("webinaire").day();
        LocalDate end = promotion.halfDay("s4-matin").day();
        promotion
                .halfDays()
                .shift(promotion.ines(), promotion.id(), LocalDate.of(2027, 9, 9), Set.of());
        assertThat(promotion.halfDay("s1-matin").day()).isEqualTo(Promotion.START);
        assertThat(promotion.halfDay("s2-matin").day()).isEqualTo(second);
        assertThat(promotion.halfDay("webinaire").day()).isEqualTo(webinar);
        assertThat(promotion.halfDay("s3-matin").day()).isEqualTo(LocalDate.of(2027, 9, 9));
        assertThat(promotion.halfDay("s4-matin").day()).isEqualTo(end.plusWeeks(2));
        assertThat(promotion.cohort().firstDay()).isEqualTo(Promotion.START);
        assertThat(promotion.cohort().lastDay()).isEqualTo(end.plusWeeks(2));
        assertThat(weeks.state("awa", "s1")).isEqualTo(State.DONE);
        assertThat(weeks.state("malik", "s2")).isEqualTo(State.MISSED);
        weeks.says("awa", 6, "s3");
        assertThat(weeks.of("awa").next().orElseThrow().first()).contains(LocalDate.of(2027, 9, 9));
        assertThat(weeks.of("awa").milestone("entretien-final").orElseThrow().first().orElseThrow())
                .as("the last talk comes after the last session")
                .isAfter(end.plusWeeks(2));
    }
}
