package org.ramure.toolkit.hackathon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.hackathon.HackathonVisitor.Someone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

@HackathonTest
class HackathonTests {

    private static final String UNKNOWN = "toolkit.hackathon.unknown";

    @Autowired private Hackathons hackathons;
    @Autowired private HackathonPeople guests;
    @Autowired private HackathonTeams teams;
    @Autowired private TeamRooms rooms;
    @Autowired private JuryDesk desk;
    @Autowired private HackathonResults results;
    @Autowired private Competition competition;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private TransactionTemplate transaction;

    @Autowired
    @Qualifier("hackathonData")
    private PersonalData data;

    private PersonId ines = new PersonId(UUID.randomUUID());

    @SuppressWarnings("NullAway.Init") // made before each test
    private Hackathon hackathon;

    @BeforeEach
    void aHackathon() {
        clock.set(HandClock.START);
        ines = people.facilitator();
        hackathon = competition.begun(ines, Competition.terms(false, true, false));
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }

    private Hackathon now() {
        return hackathons.find(ines, hackathon.slug()).orElseThrow();
    }

    private List<PersonId> participants(int many) {
        return competition.invited(ines, hackathon, Part.PARTICIPANT, many);
    }

    private List<PersonId> jury(int many) {
        return competition.invited(ines, hackathon, Part.JURY, many);
    }

    private UUID id() {
        return hackathon.id();
    }

    @Test
    void facilitatorsMakeOneAndNobodyElseSeesItBeforeTheyAreInvited() {
        PersonId learner = people.learner("l-" + UUID.randomUUID() + "@exemple.fr");
        PersonId other = people.facilitator();

        refused(
                "toolkit.hackathon.notYours",
                () ->
                        hackathons.create(
                                learner,
                                "social-impact-manager",
                                Competition.terms(false, false, false)));
        assertThat(hackathons.mine(learner)).isEmpty();
        assertThat(hackathons.find(other, hackathon.slug())).isEmpty();
        refused(UNKNOWN, () -> teams.all(other, id()));
        refused(UNKNOWN, () -> teams.add(other, id(), "Aulne"));
        refused(UNKNOWN, () -> guests.all(learner, id()));
        assertThat(hackathons.find(people.administrator(), hackathon.slug()))
                .hasValueSatisfying(h -> assertThat(h.organises()).isTrue());
        assertThat(competition.begun(other, Competition.terms(true, true, true)).slug())
                .startsWith("deux-jours-pour-la-vallee-");
    }

    @Test
    void aTemplateOfTwoDaysNeedsTwoBeginningsInOrder() {
        HackathonTerms terms = Competition.terms(false, false, false);
        for (List<java.time.LocalDateTime> starts :
                List.of(
                        List.of(terms.starts().getFirst()),
                        List.of(terms.starts().getLast(), terms.starts().getFirst()))) {
            assertThatExceptionOfType(UserFacingException.class)
                    .isThrownBy(() ->
                            hackathons.change(
                                    ines,
                                    id(),
                                    new HackathonTerms(
                                            "Vallée",
                                            starts,
                                            "",
                                            terms.languages(),
                                            false,
                                            false,
                                            false)));
        }
    }

    @Test
    void writesToEachAddressOnceAndTheOneWhoComesIsKnownByIt() {
        String address = "nouvelle-" + UUID.randomUUID() + "@exemple.fr";
        assertThat(guests.invite(ines, id(), Part.PARTICIPANT, List.of(address, address)))
                .isEqualTo(1);
        assertThat(guests.invite(ines, id(), Part.JURY, List.of(address))).isZero();
        assertThat(people.letters(address)).isEqualTo(1);
        refused(
                "toolkit.hackathon.persons.address",
                () -> guests.invite(ines, id(), Part.PARTICIPANT, List.of("pas une adresse")));

        PersonId came = people.learner(address);
        assertThat(hackathons.mine(came))
                .extracting(Hackathons.Line::part)
                .containsExactly(Part.PARTICIPANT);
        assertThat(hackathons.find(came, hackathon.slug())).isPresent();
        assertThat(guests.all(ines, id()))
                .filteredOn(s -> s.part() == Part.PARTICIPANT)
                .allMatch(s -> s.came() && s.address().isEmpty());
        refused("toolkit.hackathon.persons.last", () -> guests.remove(ines, row(ines)));
    }

    private UUID row(PersonId person) {
        return competition.row(person, hackathon);
    }

    @Test
    void dealsTeamsOutDrawsTerritoriesAndMovesTheOrderOfPitches() {
        participants(11);
        teams.deal(ines, id(), 4);
        teams.drawBriefs(ines, id());

        List<Team> dealt = teams.all(ines, id());
        assertThat(dealt).hasSize(3).allMatch(t -> t.members().size() >= 3);
        assertThat(dealt).extracting(Team::name).contains("Équipe 1", "Équipe 3");
        assertThat(dealt).extracting(Team::brief).doesNotContain("").doesNotHaveDuplicates();
        teams.move(ines, dealt.getFirst().id(), 1);
        assertThat(teams.all(ines, id()).get(1).id()).isEqualTo(dealt.getFirst().id());
        teams.move(ines, dealt.getLast().id(), 1);
        assertThat(teams.all(ines, id()).getLast().id()).isEqualTo(dealt.getLast().id());
        refused("toolkit.hackathon.team.nobody", () -> teams.deal(ines, id(), 4));
        refused("toolkit.hackathon.team.size", () -> teams.deal(ines, id(), 9));
    }

    @Test
    void participantsChooseOnlyWhereTheOrganiserLetsThem() {
        PersonId amina = participants(1).getFirst();
        UUID aulne = teams.add(ines, id(), "Aulne");
        refused("toolkit.hackathon.team.notYours", () -> teams.join(amina, aulne));
        hackathons.change(ines, id(), Competition.terms(true, true, false));
        teams.join(amina, aulne);
        teams.brief(amina, aulne, "ile");
        assertThat(teams.all(amina, id()))
                .singleElement()
                .matches(Team::mine)
                .matches(t -> t.brief().equals("ile"));
        refused(UNKNOWN, () -> teams.brief(amina, aulne, "lune"));
        for (PersonId more : participants(7)) {
            teams.join(more, aulne);
        }
        PersonId ninth = participants(1).getFirst();
        refused("toolkit.hackathon.team.full", () -> teams.join(ninth, aulne));
        teams.leave(amina, aulne);
        teams.join(ninth, aulne);
    }

    @Test
    void theBriefIsReadFromTheFirstSlotOn() {
        PersonId amina = participants(1).getFirst();
        UUID team = competition.team(ines, hackathon, "Aulne", amina);
        teams.brief(ines, team, "vallee");

        assertThat(rooms.own(amina, id()).orElseThrow().brief()).isEmpty();
        assertThat(rooms.open(ines, team).brief()).isPresent();
        clock.set(Instant.parse("2026-12-04T08:00:00Z"));
        assertThat(rooms.own(amina, id()).orElseThrow().brief()).isPresent();
    }

    @Test
    void aTeamKeepsBothTextsOfTwoPeopleAndNoOtherTeamReadsThem() throws IOException {
        List<PersonId> four = participants(4);
        UUID aulne = competition.team(ines, hackathon, "Aulne", four.get(0), four.get(1));
        UUID charme = competition.team(ines, hackathon, "Charme", four.get(2), four.get(3));
        PersonId amina = four.get(0);
        rooms.save(amina, aulne, new Typed(TeamFields.TITLE, "Rester ici", 0));

        assertThat(rooms.save(four.get(1), aulne, new Typed(TeamFields.TITLE, "Revenir", 0)))
                .isInstanceOfSatisfying(
                        Saving.Conflict.class,
                        c -> assertThat(c.standing().content()).isEqualTo("Rester ici"));
        refused(UNKNOWN, () -> rooms.save(four.get(2), aulne, new Typed("titre", "Pris", 1)));
        refused(UNKNOWN, () -> rooms.open(four.get(2), aulne));
        refused(
                "assessment.exercise.tooLong",
                () -> rooms.save(amina, aulne, new Typed("resume", "x".repeat(2001), 0)));
        refused(
                "toolkit.hackathon.work.noLink",
                () -> rooms.save(amina, aulne, new Typed("lien", "javascript:alert(1)", 0)));
        rooms.save(amina, aulne, new Typed("lien", "https://exemple.fr/pitch", 0));
        rooms.save(amina, aulne, new Typed("role-voix", row(four.get(1)).toString(), 0));
        refused(
                "assessment.exercise.notAnOption",
                () ->
                        rooms.save(
                                amina,
                                aulne,
                                new Typed("role-plume", row(four.get(2)).toString(), 0)));
        attach(amina, aulne, "C:\\bureau\\pitch.txt", "Bonjour");
        assertThat(rooms.file(new Someone(four.get(2)), aulne)).isEmpty();
        assertThat(rooms.file(new Someone(jury(1).getFirst()), aulne))
                .hasValueSatisfying(f -> assertThat(f.file().name()).isEqualTo("pitch.txt"));
        refused(
                "competences.evidence.fileKind",
                () -> attach(amina, aulne, "x.exe", "MZ\0\0\0\0\0\0"));
        goes(aulne, charme, amina);
    }

    private void goes(UUID aulne, UUID charme, PersonId amina) {
        hackathons.closeWork(ines, id(), true);
        refused(
                "toolkit.hackathon.work.closed",
                () -> rooms.save(amina, aulne, new Typed("titre", "Trop tard", 1)));
        refused("toolkit.hackathon.team.works", () -> teams.remove(ines, aulne, false));
        teams.remove(ines, charme, false);
        teams.remove(ines, aulne, true);
        assertThat(teams.all(ines, id())).isEmpty();
        assertThat(rooms.own(amina, id())).isEmpty();
    }

    private void attach(PersonId who, UUID team, String name, String text) throws IOException {
        rooms.attach(
                who,
                team,
                name,
                new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void nobodyReadsAMarkBeforeAllHaveHandedInAndThenEverybodySeesTheTie() {
        List<PersonId> six = participants(6);
        UUID aulne = competition.team(ines, hackathon, "Aulne", six.get(0), six.get(1));
        UUID bouleau = competition.team(ines, hackathon, "Bouleau", six.get(2), six.get(3));
        UUID charme = competition.team(ines, hackathon, "Charme", six.get(4), six.get(5));
        List<PersonId> two = jury(2);
        PersonId lea = two.getFirst();
        PersonId omar = two.getLast();
        markAll(lea, aulne, 4, bouleau, 3, charme, 2);
        markAll(omar, aulne, 3, bouleau, 4, charme, 2);
        word(lea, aulne, "La phrase de l’apprentie");
        word(omar, aulne, "Avez-vous dormi ?");

        desk.handIn(new Someone(lea), id());
        assertThat(results.result(new Someone(ines), id())).isEmpty();
        assertThat(results.result(new Someone(lea), id())).isEmpty();
        assertThat(results.feedback(ines, aulne)).isEmpty();
        assertThat(results.everything(ines, id())).isEmpty();
        refused("toolkit.hackathon.publish.early", () -> results.publish(ines, id()));
        refused("toolkit.hackathon.team.fixed", () -> teams.add(ines, id(), "Doum"));
        refused(
                "toolkit.hackathon.jury.handedIn",
                () -> desk.save(new Someone(lea), id(), aulne, mark(5)));
        assertThat(desk.open(new Someone(omar), id()).orElseThrow().sheets())
                .allMatch(s ->
                        s.entries().values().stream()
                                .noneMatch(e -> e.content().contains("apprentie")));
        desk.takeBack(new Someone(lea), id());
        desk.handIn(new Someone(lea), id());
        desk.handIn(new Someone(omar), id());
        sees(lea, omar, aulne, six);
    }

    private void sees(PersonId lea, PersonId omar, UUID aulne, List<PersonId> six) {
        var result = results.result(new Someone(lea), id()).orElseThrow();
        assertThat(result.ranking().lines())
                .extracting(l -> l.rank() + " " + l.team().name() + " " + l.tied())
                .containsExactly("1 Aulne true", "1 Bouleau true", "3 Charme false");
        refused(
                "toolkit.hackathon.jury.closed",
                () -> desk.save(new Someone(omar), id(), aulne, mark(5)));
        refused("toolkit.hackathon.jury.closed", () -> desk.takeBack(new Someone(omar), id()));
        refused("toolkit.hackathon.jury.opened", () -> jury(1));
        refused(UNKNOWN, () -> results.result(new Someone(six.getFirst()), id()));
        assertThat(results.feedback(six.getFirst(), aulne)).isEmpty();
        results.publish(ines, id());
        refused(UNKNOWN, () -> results.feedback(six.getLast(), aulne));
        refused(UNKNOWN, () -> results.everything(six.getFirst(), id()));
        TeamFeedback told = results.feedback(six.getFirst(), aulne).orElseThrow();
        assertThat(told.place()).hasValueSatisfying(p -> assertThat(p.tied()).isTrue());
        assertThat(told.said().getFirst().texts())
                .containsExactly("Avez-vous dormi ?", "La phrase de l’apprentie");
        assertThat(results.everything(ines, id()).orElseThrow())
                .hasSize(2 * 3 * hackathon.template().criteria().size() + 2);
    }

    private static Typed mark(int value) {
        return new Typed(JuryFields.MARK + "besoin", Integer.toString(value), 0);
    }

    private void word(PersonId juror, UUID team, String text) {
        desk.save(new Someone(juror), id(), team, new Typed(JuryFields.WORDS + "retenu", text, 0));
    }

    private void markAll(PersonId juror, Object... teamsAndMarks) {
        for (int i = 0; i < teamsAndMarks.length; i += 2) {
            competition.mark(juror, hackathon, (UUID) teamsAndMarks[i], (int) teamsAndMarks[i + 1]);
        }
    }

    @Test
    void anOrganiserOpensEarlyWithAReasonAndTheAbsentIsSaid() {
        hackathons.change(ines, id(), Competition.terms(false, false, false));
        List<PersonId> two = participants(2);
        UUID aulne = competition.team(ines, hackathon, "Aulne", two.get(0), two.get(1));
        List<PersonId> jury = jury(2);
        competition.mark(jury.getLast(), hackathon, aulne, 0);
        refused("toolkit.hackathon.open.nobody", () -> results.openEarly(ines, id(), "Train"));
        competition.mark(jury.getFirst(), hackathon, aulne, 3);
        desk.handIn(new Someone(jury.getFirst()), id());
        refused("toolkit.hackathon.open.reason", () -> results.openEarly(ines, id(), "  "));
        refused(UNKNOWN, () -> results.openEarly(jury.getFirst(), id(), "Vite"));
        results.openEarly(ines, id(), "Train supprimé");

        var result = results.result(new Someone(ines), id()).orElseThrow();
        assertThat(result.absent()).hasSize(1);
        assertThat(result.ranking().lines().getFirst().score().rounded(2))
                .isEqualByComparingTo("3");
        assertThat(now().state().openedReason()).isEqualTo("Train supprimé");
        refused(
                "toolkit.hackathon.jury.closed",
                () -> desk.handIn(new Someone(jury.getLast()), id()));
        results.publish(ines, id());
        assertThat(results.feedback(two.getFirst(), aulne).orElseThrow().place()).isEmpty();
    }

    @Test
    void whoHasAPartInATeamDoesNotMarkItAndTheRankingSaysSo() {
        List<PersonId> two = participants(2);
        UUID aulne = competition.team(ines, hackathon, "Aulne", two.getFirst());
        UUID charme = competition.team(ines, hackathon, "Charme", two.getLast());
        List<PersonId> jury = jury(2);
        Someone lea = new Someone(jury.getFirst());
        competition.mark(jury.getFirst(), hackathon, aulne, 5);
        desk.conflict(lea, id(), aulne, true);
        refused("toolkit.hackathon.jury.conflicted", () -> desk.save(lea, id(), aulne, mark(1)));
        refused("toolkit.hackathon.jury.missing", () -> desk.handIn(lea, id()));
        competition.mark(jury.getFirst(), hackathon, charme, 2);
        desk.handIn(lea, id());
        markAll(jury.getLast(), aulne, 1, charme, 2);
        desk.handIn(new Someone(jury.getLast()), id());

        var result = results.result(lea, id()).orElseThrow();
        assertThat(result.conflicts()).containsOnlyKeys(aulne);
        Ranking.Line line = result.ranking().line(aulne).orElseThrow();
        assertThat(line.by()).isEqualTo(1);
        assertThat(line.score().rounded(2)).isEqualByComparingTo("1");
    }

    @Test
    void twoTabsOfAJurorKeepWhatStandsAndAMarkOutsideIsRefused() {
        UUID aulne = teams.add(ines, id(), "Aulne");
        Someone lea = new Someone(jury(1).getFirst());
        desk.save(lea, id(), aulne, mark(3));

        assertThat(desk.save(lea, id(), aulne, mark(4)))
                .isInstanceOfSatisfying(
                        Saving.Conflict.class,
                        c -> assertThat(c.standing().content()).isEqualTo("3"));
        refused("assessment.exercise.notAnOption", () -> desk.save(lea, id(), aulne, mark(6)));
        refused("assessment.exercise.notAnOption", () -> desk.save(lea, id(), aulne, mark(-1)));
        refused(
                "assessment.exercise.unknownField",
                () -> desk.save(lea, id(), aulne, new Typed("note-argent", "1", 0)));
        refused("toolkit.hackathon.team.marked", () -> teams.remove(ines, aulne, true));
        Hackathon other = competition.begun(ines, Competition.terms(false, false, false));
        UUID theirs = teams.add(ines, other.id(), "Ailleurs");
        refused(UNKNOWN, () -> desk.save(lea, id(), theirs, mark(3)));
        refused(UNKNOWN, () -> desk.save(lea, other.id(), theirs, mark(3)));
        refused("toolkit.hackathon.used", () -> hackathons.remove(ines, id()));
        hackathons.remove(ines, other.id());
    }

    @Test
    void aPersonTakesTheirTextsAlongAndIsForgottenWithoutChangingResults() {
        List<PersonId> two = participants(2);
        UUID aulne = competition.team(ines, hackathon, "Aulne", two.get(0), two.get(1));
        rooms.save(two.getFirst(), aulne, new Typed("titre", "Rester ici", 0));
        PersonId lea = jury(1).getFirst();
        competition.mark(lea, hackathon, aulne, 4);
        desk.handIn(new Someone(lea), id());

        assertThat(Objects.requireNonNull(data.export(two.getFirst())).toString())
                .contains("Rester ici", "Aulne", "PARTICIPANT");
        transaction.executeWithoutResult(t -> {
            data.erase(two.getFirst());
            data.erase(lea);
        });
        assertThat(data.export(lea).toString()).doesNotContain("note-");
        assertThat(hackathons.find(two.getFirst(), hackathon.slug())).isEmpty();
        assertThat(teams.all(ines, id()).getFirst().members()).hasSize(1);
        assertThat(rooms.open(ines, aulne).entries()).containsKey("titre");
        assertThat(results.result(new Someone(ines), id()).orElseThrow().ranking().lines())
                .singleElement()
                .matches(l -> l.score().rounded(0).intValueExact() == 4);
    }

    @Test
    void aGuestOfTheJuryIsLetIntoOneHackathonAndNoFurther() {
        String address = "jury-" + UUID.randomUUID() + "@exemple.fr";
        guests.inviteGuest(ines, id(), "Nadia Sow", address, org.ramure.shared.Language.FR);
        assertThat(people.letters(address)).isEqualTo(1);
        refused(
                "toolkit.hackathon.persons.again",
                () ->
                        guests.inviteGuest(
                                ines, id(), "Nadia", address, org.ramure.shared.Language.FR));
        assertThat(guests.all(ines, id()))
                .filteredOn(HackathonPeople.Somebody::guest)
                .singleElement()
                .satisfies(
                        s -> assertThat(s.name() + s.address()).isEqualTo("Nadia Sow" + address));
        var nobody =
                new HackathonVisitor.JuryGuest(
                        new org.ramure.people.invited.GuestPass(UUID.randomUUID(), "x"));
        assertThat(desk.open(nobody, id())).isEmpty();
        assertThat(desk.hackathonOf(nobody)).isEqualTo(Optional.empty());
    }
}
