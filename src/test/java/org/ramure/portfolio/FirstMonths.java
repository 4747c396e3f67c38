package org.ramure.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ramure.portfolio.Promotion.refused;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.cohorts.work.WorkState;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.portfolio.codev.Circle;
import org.ramure.portfolio.rhythm.CatchUpPlan;
import org.ramure.portfolio.rhythm.CatchUps;
import org.ramure.portfolio.rhythm.DatedMilestone.State;
import org.ramure.portfolio.rhythm.MyCatchUp;
import org.ramure.portfolio.rhythm.Paces;
import org.ramure.portfolio.rhythm.RhythmBoard.Behind;
import org.springframework.beans.factory.annotation.Autowired;

/** March, April and May: S1 and S2, who comes late, who is away, who leaves. */
class FirstMonths {

    static final String TUTOR = "tutrice@neufmois.exemple.fr";

    @Autowired private Promotion promotion;
    @Autowired private Gatherings gatherings;
    @Autowired private Weeks weeks;
    @Autowired private Calls calls;
    @Autowired private Pages pages;
    @Autowired private TrialsAtWork trials;
    @Autowired private Deliverables deliverables;
    @Autowired private Voiced voiced;
    @Autowired private Helping helping;
    @Autowired private Doorkeeper letters;
    @Autowired private Strangers strangers;
    @Autowired private Paces paces;
    @Autowired private CatchUps catchUps;

    void monthOne() throws IOException {
        promotion.at("2027-03-01");
        weeks.says("awa", 1, "s1");
        gatherings.hold("s1-matin", Map.of());
        gatherings.hold("s1-apres-midi", Map.of());
        assertThat(helping.circles().deal(promotion.ines(), promotion.id(), 3))
                .as("trios, people of one house apart")
                .isEqualTo(4);
        assertThat(helping.trio("awa").has(promotion.person("tom"))).isFalse();
        promotion.at("2027-03-08");
        weeks.says("awa", 1, "appel-1", "appel-1");
        whereEveryoneStands();
        firstPages();
        firstPitches();
        calls.agree("appel-1", "2027-03-25", 45, Promotion.FIRST);
        promotion.at("2027-03-26");
        calls.held("appel-1", Promotion.FIRST);
        calls.noted("appel-1", "awa", "Elle tente un essai avec la mairie.", "J’appelle Malik.");
        promotion.at("2027-03-29");
        for (String who : Promotion.FIRST) {
            weeks.doMonth(who, who.equals("malik") ? "m1-module-c1" : "");
        }
        helping.met("awa");
        firstTrial();
        theFirstMonthIsSeen();
        strangers.findNothingOf("awa");
    }

    /** T0: oneself, and for Awa her tutor who comes in by letter; blind until both are in. */
    private void whereEveryoneStands() {
        assertThat(voiced.rounds().ask(promotion.ines(), promotion.id(), "t0")).isEqualTo(11);
        voiced.askTutor("awa", "t0", TUTOR);
        for (String who : Promotion.FIRST) {
            voiced.self(who, "t0", who.equals("awa") ? 1 : 2);
        }
        assertThat(voiced.seen("awa", "t0").stream().flatMap(s -> s.columns().stream()))
                .as("not even before the tutor is in")
                .noneMatch(column -> column.voice() == Voice.TUTOR);
        assertThat(voiced.readBy(promotion.ines(), "awa")).isEmpty();
        strangers.holdsAForwardedLink(voiced.token(letters, TUTOR));
        var guest = voiced.enter(letters, TUTOR);
        voiced.speak(guest, guest.ask(), 3);
        var both = voiced.seen("awa", "t0").getFirst();
        assertThat(Voiced.voices(both)).containsExactly(Voice.SELF, Voice.TUTOR);
        assertThat(both.gaps("C1")).as("two levels apart").hasSize(1);
        assertThat(voiced.readBy(promotion.ines(), "awa")).hasSize(1);
    }

    private void firstPages() {
        UUID page = UUID.randomUUID();
        for (String who : Promotion.FIRST) {
            UUID written =
                    pages.write(who, "Premier mois de " + who + " : le garagiste m’a surpris.");
            page = who.equals("awa") ? written : page;
        }
        LocalDate until = LocalDate.of(2027, 3, 31);
        UUID toMalik = pages.share("awa", page, "malik", "Le garagiste m’a surpris.", until);
        UUID toAll = pages.share("awa", page, "", "Une phrase pour toutes et tous.", until);
        assertThat(pages.received("malik")).hasSize(2);
        assertThat(pages.received("rose")).hasSize(1);
        pages.extracts().revoke(promotion.awa(), toAll);
        assertThat(pages.received("rose")).isEmpty();
        assertThat(
                        pages.extracts()
                                .read(promotion.person("malik"), toMalik)
                                .orElseThrow()
                                .extract())
                .hasValueSatisfying(
                        e -> assertThat(e.text()).isEqualTo("Le garagiste m’a surpris."));
        assertThat(pages.extracts().read(promotion.person("rose"), toMalik)).isEmpty();
        assertThat(pages.found("awa", "garagiste surpris")).isEqualTo(1);
        assertThat(pages.found("rose", "mois de awa")).isZero();
    }

    /** Everyone hands their pitch in; Awa is answered, reads, and hands in a second version. */
    private void firstPitches() {
        promotion.at("2027-03-17");
        for (String who : Promotion.FIRST) {
            assertThat(deliverables.state(who, "pitch")).isEqualTo(WorkState.TO_DO);
            deliverables.handIn(who, "pitch", "Madame L., troisième étage. Ma demande : …");
            deliverables.answer(who, "pitch", 1);
        }
        assertThat(deliverables.state("awa", "pitch")).isEqualTo(WorkState.ANSWERED);
        deliverables.read("awa", "pitch");
        assertThat(deliverables.state("awa", "pitch")).isEqualTo(WorkState.READ);
        deliverables.handIn("awa", "pitch", "Madame L., un soir de janvier. Ma demande : …");
        deliverables.answer("awa", "pitch", 2);
        assertThat(deliverables.open("awa", "pitch").versions()).hasSize(2);
        assertThat(deliverables.open("awa", "pitch").versions().getFirst().text())
                .startsWith("Madame L., troisième étage.");
    }

    private UUID trial = UUID.randomUUID();
    private UUID asked = UUID.randomUUID();

    private void firstTrial() throws IOException {
        trial = trials.tried("awa", "Inviter le garagiste à la réunion");
        asked = trials.ask("awa", trial, "malik", "Qu’aurais-tu fait ?");
    }

    private void theFirstMonthIsSeen() {
        var march = weeks.load("awa").months().getFirst();
        assertThat(march.prescribed()).as("tasks 272, S1 420, a call 45").isEqualTo(737);
        assertThat(march.declared()).isEqualTo(272);
        assertThat(march.observed()).isEqualTo(420);
        assertThat(weeks.board().lines()).hasSize(11);
        assertThat(weeks.state("awa", "s1")).isEqualTo(State.DONE);
        assertThat(weeks.state("awa", "appel-1")).isEqualTo(State.DONE);
        assertThat(weeks.behind("malik")).as("the month is not over").isEmpty();
    }

    void monthTwo() {
        promotion.at("2027-04-05");
        assertThat(pages.received("malik")).as("its last day is over").isEmpty();
        weeks.says("awa", 2, "appel-2", "appel-2");
        assertThat(weeks.behind("malik")).containsExactly(Behind.Kind.TASKS);
        assertThat(weeks.behind("awa")).isEmpty();
        trials.giveAndAnswer("awa", trial, asked, "malik");
        trials.claim("awa", trial, "C1", 2);
        List<String> called = without("rose");
        calls.agree("appel-2", "2027-04-16", 45, called);
        yannComesLate();
        promotion.at("2027-04-17");
        calls.held("appel-2", called);
        promotion.at("2027-04-24");
        weeks.says("rose", 2, "s2", "appel-2");
        assertThat(weeks.behind("rose")).containsExactly(Behind.Kind.LATE);
        Map<String, String> away = Map.of("malik", "Enfant malade");
        gatherings.hold("s2-matin", away);
        gatherings.hold("s2-apres-midi", away);
        codevelopment();
        promotion.at("2027-05-03");
        for (String who : promotion.here()) {
            pages.write(who, "Deuxième mois de " + who + " : une question de plus.");
            weeks.doMonth(who);
        }
        malikCatchesUp();
        strangers.findNothingOf("awa");
    }

    private List<String> without(String... names) {
        return promotion.here().stream().filter(who -> !List.of(names).contains(who)).toList();
    }

    /** Yann begins his first month when the others are in their second. */
    private void yannComesLate() {
        promotion.at("2027-04-12");
        promotion.join(Promotion.LATE);
        paces.startOn(promotion.ines(), promotion.place("yann"), LocalDate.of(2027, 4, 12));
        assertThat(weeks.of("yann").pace().start()).isEqualTo(LocalDate.of(2027, 4, 12));
        weeks.says("yann", 1, "s2", "appel-1");
        assertThat(weeks.state("yann", "s1")).isEqualTo(State.BEFORE_START);
        MyCatchUp offered = catchUps.of(promotion.person("yann"), promotion.id(), 120, Set.of());
        assertThat(offered.offer().lines())
                .allSatisfy(line ->
                        assertThat(line.why().kind()).isEqualTo(CatchUpPlan.Kind.BEFORE_START));
        assertThat(weeks.line("yann").catchUp()).isEqualTo(MyCatchUp.State.OFFERED);
        Circle pair =
                helping.circles().all(promotion.ines(), promotion.id()).stream()
                        .filter(circle -> circle.present().size() == 2)
                        .findFirst()
                        .orElseThrow();
        helping.circles().join(promotion.ines(), pair.id(), promotion.person("yann"));
        assertThat(helping.trio("yann").present()).hasSize(3);
    }

    private void codevelopment() {
        UUID session = helping.planned(LocalDate.of(2027, 4, 30));
        promotion.at("2027-04-30");
        helping.lead(session);
        assertThat(helping.codev().open(promotion.ines(), session).isEnded()).isTrue();
        assertThat(helping.codev().minutes(promotion.person("karim"), session)).hasSize(8);
        for (String outside : List.of("rose", "ines", "olivier", "jeanne")) {
            refused(
                    "portfolio.codev.unknown",
                    () -> helping.codev().minutes(promotion.person(outside), session));
        }
    }

    /** What S2 left, with its reasons; offered by rules, taken by Malik, seen on the board. */
    private void malikCatchesUp() {
        assertThat(weeks.state("malik", "s2")).isEqualTo(State.MISSED);
        assertThat(weeks.behind("malik")).containsExactly(Behind.Kind.MISSED, Behind.Kind.TASKS);
        assertThat(weeks.line("malik").catchUp()).isEqualTo(MyCatchUp.State.OFFERED);
        MyCatchUp offered = catchUps.of(promotion.person("malik"), promotion.id(), 120, Set.of());
        assertThat(offered.offer().lines())
                .filteredOn(line -> line.why().kind() == CatchUpPlan.Kind.MISSED)
                .extracting(line -> line.task().id())
                .containsExactly(
                        "s2-rattraper-codev",
                        "s2-rattraper-trio",
                        "s2-rattraper-feuille",
                        "s2-rattraper-premortem");
        assertThat(offered.offer().lines().getFirst().why())
                .satisfies(why -> {
                    assertThat(why.kind()).isEqualTo(CatchUpPlan.Kind.LEANS_ON);
                    assertThat(why.before()).isEqualTo("webinaire");
                });
        assertThat(offered.offer().weeks())
                .allSatisfy(
                        week -> assertThat(offered.offer().minutes(week)).isLessThanOrEqualTo(120));
        catchUps.accept(promotion.person("malik"), promotion.id(), 120, Set.of(), 0);
        weeks.tick("malik", "s2-rattraper-codev", 35);
        assertThat(weeks.line("malik"))
                .satisfies(line -> {
                    assertThat(line.catchUp()).isEqualTo(MyCatchUp.State.ACCEPTED);
                    assertThat(line.caughtUp()).isEqualTo(1);
                    assertThat(line.toCatchUp()).isEqualTo(5);
                });
    }

    void monthThree() throws IOException {
        promotion.at("2027-05-04");
        weeks.says("awa", 3, "appel-3", "appel-3");
        weeks.says("yann", 1, "appel-1", "appel-1", "appel-2");
        calls.agree("appel-1", "2027-05-07", 45, List.of("yann"));
        calls.agree("appel-3", "2027-05-20", 45, without("yann"));
        promotion.at("2027-05-08");
        calls.held("appel-1", List.of("yann"));
        for (String task : List.of("trio", "feuille", "premortem")) {
            weeks.tick("malik", "s2-rattraper-" + task, 30);
        }
        assertThat(weeks.behind("malik")).as("caught up").containsExactly(Behind.Kind.TASKS);
        nadiaLeaves();
        promotion.at("2027-05-19");
        for (String who : promotion.here()) {
            deliverables.handIn(who, "feuille-de-route", "Cap, étapes, choix, arrêt, révision.");
            deliverables.answer(who, "feuille-de-route", 2);
        }
        immersionsAreAgreed();
        promotion.at("2027-05-25");
        calls.held("appel-3", without("yann"));
        UUID second = trials.tried("awa", "Tenir la feuille de route avec le partenaire");
        strangers.remember(second, trials.ask("awa", second, "claire", "Que vois-tu ?"));
        for (String who : promotion.here()) {
            pages.write(who, "Troisième mois de " + who + " : la feuille a changé de mains.");
            weeks.doMonth(who);
        }
        paces.pause(
                promotion.person("claire"),
                promotion.place("claire"),
                LocalDate.of(2027, 6, 3),
                Optional.empty(),
                "Une raison à elle");
        strangers.findNothingOf("awa");
    }

    private void nadiaLeaves() {
        promotion.at("2027-05-10");
        promotion.leave("nadia");
        assertThat(promotion.here()).hasSize(11).doesNotContain("nadia");
        assertThat(weeks.board().lines()).hasSize(11);
        assertThat(weeks.rhythms().mine(promotion.person("nadia"))).isEmpty();
        assertThat(pages.count("nadia")).as("her logbook stays hers").isEqualTo(2);
        assertThat(helping.circles().all(promotion.ines(), promotion.id()))
                .as("nobody waits for her in a trio")
                .noneMatch(circle -> circle.has(promotion.person("nadia")));
        refused(
                "cohorts.unknown",
                () -> weeks.ticks().done(promotion.person("nadia"), promotion.id(), "m2-trio", 5));
    }

    /** Each proposes a day at their host's; Inès says yes. */
    private void immersionsAreAgreed() {
        LocalDate day = LocalDate.of(2027, 6, 2);
        for (String who : without("claire", "yann")) {
            day = day.plusDays(1);
            calls.propose(who, "immersion", day, 210);
        }
    }
}
