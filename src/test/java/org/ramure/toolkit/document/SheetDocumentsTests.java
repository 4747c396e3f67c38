package org.ramure.toolkit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.ramure.people.invited.GuestInvitations;
import org.ramure.people.invited.GuestPass;
import org.ramure.people.spi.PersonalData;
import org.ramure.portfolio.logbook.TwoCohorts;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.document.Sharing.GuestWords;
import org.ramure.toolkit.document.Sharing.Member;
import org.ramure.toolkit.document.Sharing.Terms;
import org.ramure.toolkit.sheet.Kits;
import org.ramure.toolkit.sheet.MatrixPlan;
import org.ramure.toolkit.sheet.Sheet;
import org.ramure.toolkit.sheet.SheetAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

@DocumentsTest
class SheetDocumentsTests {

    private static final LocalDate DAY =
            LocalDate.ofInstant(HandClock.START, java.time.ZoneOffset.UTC);

    @Autowired private SheetDocuments documents;
    @Autowired private Sharing sharing;
    @Autowired private SheetVersions versions;
    @Autowired private GroupCounts counts;
    @Autowired private GuestInvitations invitations;
    @Autowired private Kits kits;
    @Autowired private TwoCohorts two;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private TransactionTemplate transaction;

    @Autowired
    @Qualifier("documentsData")
    private PersonalData data;

    @SuppressWarnings("NullAway.Init") // made before each test
    private TwoCohorts.Cast cast;

    @BeforeEach
    void twoCohorts() {
        clock.set(HandClock.START);
        cast = two.make();
    }

    private Sheet sheet(String name) {
        return kits.sheet(new SheetAddress("outils", name)).orElseThrow();
    }

    private UUID matrix() {
        return documents.begin(cast.amina(), sheet("matrice-des-trajectoires"), "Le café");
    }

    private UUID charter() {
        return documents.begin(cast.amina(), sheet("charte-engagement-reciproque"), "");
    }

    private static Visitor someone(PersonId person) {
        return new Visitor.Someone(person);
    }

    private Saving save(PersonId who, UUID document, String key, String value, long base) {
        return documents.save(someone(who), document, new Typed(key, value, base));
    }

    private static Terms terms(boolean write, String party) {
        return new Terms(write, party, Optional.of(DAY.plusDays(7)));
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }

    private static final String WHAT = MatrixPlan.CARDS + ".r1." + MatrixPlan.WHAT;

    @Test
    void whatIsTypedComesBackAndTwoTextsBothStay() {
        UUID document = matrix();

        assertThat(save(cast.amina(), document, WHAT, "Ouvrir le café", 0))
                .isInstanceOf(Saving.Saved.class);
        Saving late = save(cast.amina(), document, WHAT, "Fermer le café", 0);

        assertThat(late).isInstanceOf(Saving.Conflict.class);
        assertThat(((Saving.Conflict) late).standing().content()).isEqualTo("Ouvrir le café");
        assertThat(documents.open(someone(cast.amina()), document))
                .hasValueSatisfying(
                        open -> assertThat(open.texts()).containsEntry(WHAT, "Ouvrir le café"));
    }

    @Test
    void weightsThatDoNotSumAreRefusedAndWhatStoodStays() {
        UUID document = matrix();
        save(cast.amina(), document, MatrixPlan.WEIGHTS, "50,30,20,20,50,30,30,20,50", 0);

        refused(
                "toolkit.matrix.sums",
                () ->
                        save(
                                cast.amina(),
                                document,
                                MatrixPlan.WEIGHTS,
                                "60,30,20,20,50,30,30,20,50",
                                1));
        refused(
                "assessment.exercise.notAnOption",
                () -> save(cast.amina(), document, "cartes.r1.case", "ailleurs", 0));
        refused(
                "assessment.exercise.unknownField",
                () -> save(cast.amina(), document, "inconnu", "x", 0));
        refused(
                "assessment.exercise.tooLong",
                () -> save(cast.amina(), document, WHAT, "x".repeat(501), 0));
        assertThat(documents.open(someone(cast.amina()), document).orElseThrow().texts())
                .containsOnly(Map.entry(MatrixPlan.WEIGHTS, "50,30,20,20,50,30,30,20,50"));
    }

    @Test
    void numbersStayInTheirRange() {
        UUID document = documents.begin(cast.amina(), sheet("modele-socio-economique"), "");
        String key =
                sheet("modele-socio-economique").sections().stream()
                        .flatMap(section -> section.fields().stream())
                        .filter(field -> field.isGrid())
                        .flatMap(field ->
                                field.columns().stream()
                                        .filter(column -> column.range().max().isPresent())
                                        .map(column ->
                                                field.id()
                                                        + "."
                                                        + field.rows().getFirst().id()
                                                        + "."
                                                        + column.id()))
                        .findFirst()
                        .orElseThrow();

        assertThat(save(cast.amina(), document, key, "33,5", 0)).isInstanceOf(Saving.Saved.class);
        refused("toolkit.range", () -> save(cast.amina(), document, key, "101", 1));
        refused(
                "assessment.exercise.notANumber",
                () -> save(cast.amina(), document, key, "un tiers", 1));
    }

    @Test
    void nobodyElseSeesOrWritesWhatIsNotShared() {
        UUID document = matrix();
        List<PersonId> others = new ArrayList<>(cast.strangers());
        others.addAll(List.of(cast.malik(), cast.ines()));

        for (PersonId other : others) {
            assertThat(documents.open(someone(other), document)).isEmpty();
            assertThat(documents.mine(other)).isEmpty();
            assertThat(versions.of(someone(other), document)).isEmpty();
            refused("toolkit.unknown", () -> save(other, document, WHAT, "x", 0));
            refused("toolkit.unknown", () -> documents.remove(other, document));
            refused("toolkit.unknown", () -> documents.copy(other, document));
            refused("toolkit.unknown", () -> sharing.members(other, document));
            refused("toolkit.unknown", () -> versions.keep(someone(other), document, "x"));
        }
        refused("toolkit.unknown", () -> save(cast.malik(), UUID.randomUUID(), WHAT, "x", 0));
    }

    @Test
    void aFellowReadsThenWritesUntilTheDayIsOverOrItIsTakenBack() {
        UUID document = matrix();
        sharing.withFellow(
                cast.amina(), document, cast.cohort().id(), cast.malik(), terms(false, ""));
        Member member = sharing.members(cast.amina(), document).getFirst();

        assertThat(documents.open(someone(cast.malik()), document)).isPresent();
        refused("toolkit.readOnly", () -> save(cast.malik(), document, WHAT, "x", 0));
        sharing.change(cast.amina(), document, member.id(), terms(true, ""));
        assertThat(save(cast.malik(), document, WHAT, "Un café", 0))
                .isInstanceOf(Saving.Saved.class);
        refused("toolkit.unknown", () -> documents.remove(cast.malik(), document));
        refused("toolkit.unknown", () -> sharing.members(cast.malik(), document));
        clock.advance(Duration.ofDays(9));
        assertThat(documents.open(someone(cast.malik()), document)).isEmpty();
        clock.set(HandClock.START);
        sharing.revoke(cast.amina(), document, member.id());
        assertThat(documents.open(someone(cast.malik()), document)).isEmpty();
        assertThat(documents.open(someone(cast.amina()), document).orElseThrow().texts())
                .containsEntry(WHAT, "Un café");
    }

    @Test
    void aGroupMeansThoseWhoAreInItAndNobodyElse() {
        UUID document = matrix();
        sharing.withGroup(cast.amina(), document, cast.cohort().id(), terms(true, ""));

        assertThat(documents.mine(cast.malik()))
                .extracting(SheetDocument.Row::id)
                .contains(document);
        assertThat(documents.open(someone(cast.ines()), document)).isPresent();
        for (PersonId stranger : cast.strangers()) {
            assertThat(documents.open(someone(stranger), document)).isEmpty();
        }
        refused(
                "toolkit.share.notThere",
                () ->
                        sharing.withGroup(
                                cast.amina(), document, cast.other().id(), terms(true, "")));
        refused(
                "toolkit.share.notThere",
                () ->
                        sharing.withFellow(
                                cast.amina(),
                                document,
                                cast.cohort().id(),
                                cast.claire(),
                                terms(true, "")));
    }

    @Test
    void aGuestHasThatOneDocumentAfterTheCodeAndUntilTheDay() {
        UUID document = matrix();
        UUID another = matrix();
        String email = "g-" + UUID.randomUUID() + "@exemple.fr";
        sharing.withGuest(
                cast.amina(),
                document,
                new GuestWords(email, "Claire Le Goff", Language.FR),
                terms(true, ""));
        String letter = people.lastLetter(email);
        String token = letter.replaceAll("(?s).*/outils/invite/([A-Za-z0-9_-]{43}).*", "$1");

        assertThat(invitations.look(token, "a"))
                .hasValueSatisfying(door -> assertThat(door.initials()).isEqualTo("C. G."));
        assertThat(letter).doesNotContain("Le café");
        invitations.sendCode(token, "a");
        String code = people.lastLetter(email).replaceAll("(?s).*\\b(\\d{6})\\b.*", "$1");
        GuestPass pass = invitations.confirm(token, code, "a");
        Visitor guest = new Visitor.Invitee(pass);

        assertThat(documents.open(guest, document)).isPresent();
        assertThat(documents.open(guest, another)).as("one object only").isEmpty();
        assertThat(documents.save(guest, document, new Typed(WHAT, "De Claire", 0)))
                .isInstanceOf(Saving.Saved.class);
        assertThat(documents.changes(document, HandClock.START))
                .extracting(SheetDocuments.Change::byName)
                .contains("Claire Le Goff");
        assertThat(
                        documents.open(
                                new Visitor.Invitee(new GuestPass(pass.invitation(), "devine")),
                                document))
                .isEmpty();
        clock.advance(Duration.ofDays(9));
        assertThat(documents.open(guest, document)).isEmpty();
        assertThat(invitations.look(token, "a")).isEmpty();
    }

    @Test
    void aWrongCodeCountsAndFiveEndIt() {
        UUID document = matrix();
        String email = "g-" + UUID.randomUUID() + "@exemple.fr";
        sharing.withGuest(
                cast.amina(), document, new GuestWords(email, "C", Language.FR), terms(true, ""));
        String token =
                people.lastLetter(email)
                        .replaceAll("(?s).*/outils/invite/([A-Za-z0-9_-]{43}).*", "$1");
        invitations.sendCode(token, "b");
        String code = people.lastLetter(email).replaceAll("(?s).*\\b(\\d{6})\\b.*", "$1");
        String wrong = code.equals("000000") ? "111111" : "000000";

        for (int i = 0; i < 5; i++) {
            String client = "client-" + i;
            refused("people.invited.codeWrong", () -> invitations.confirm(token, wrong, client));
        }
        refused("people.invited.codeOver", () -> invitations.confirm(token, code, "last"));
    }

    @Test
    void eachPartyWritesItsOwnPositionAndAllTheWording() {
        UUID document = charter();
        sharing.withFellow(
                cast.amina(), document, cast.cohort().id(), cast.malik(), terms(true, "b"));
        String lever =
                sheet("charte-engagement-reciproque")
                        .charter()
                        .orElseThrow()
                        .levers()
                        .findFirst()
                        .orElseThrow()
                        .id();
        String mine = "leviers." + lever + ".position-a";
        String theirs = "leviers." + lever + ".position-b";
        String wording = "leviers." + lever + ".formulation";

        assertThat(save(cast.amina(), document, mine, "accord", 0))
                .isInstanceOf(Saving.Saved.class);
        refused("toolkit.otherParty", () -> save(cast.amina(), document, theirs, "accord", 0));
        refused("toolkit.otherParty", () -> save(cast.malik(), document, mine, "discuter", 1));
        save(cast.malik(), document, theirs, "discuter", 0);
        save(cast.amina(), document, wording, "Se parler chaque mois", 0);
        clock.advance(Duration.ofMinutes(1));
        save(cast.amina(), document, wording, "Se parler chaque quinzaine", 1);
        clock.advance(Duration.ofMinutes(1));
        save(cast.malik(), document, wording, "Se parler quand il le faut", 2);

        assertThat(versions.wordings(someone(cast.malik()), document, wording))
                .extracting(SheetVersions.Wording::text)
                .containsExactly("Se parler quand il le faut", "Se parler chaque quinzaine");
        assertThat(documents.open(someone(cast.malik()), document).orElseThrow().parties())
                .containsOnlyKeys("a", "b");
    }

    @Test
    void aKeptCopyNeverChangesAndEachPartySignsItOnce() {
        UUID document = charter();
        sharing.withFellow(
                cast.amina(), document, cast.cohort().id(), cast.malik(), terms(true, "b"));
        save(cast.amina(), document, "leviers.p1.position-a", "accord", 0);
        int number = versions.keep(someone(cast.amina()), document, "Début");
        save(cast.amina(), document, "leviers.p1.position-a", "discuter", 1);

        versions.sign(someone(cast.amina()), document, number, "Amina Roux", "Association");
        versions.sign(someone(cast.malik()), document, number, "Malik Roux", "Mairie");
        refused(
                "toolkit.sign.already",
                () -> versions.sign(someone(cast.malik()), document, number, "M", ""));
        SheetVersions.Answers kept =
                versions.answers(someone(cast.malik()), document, number).orElseThrow();
        assertThat(kept.texts()).containsEntry("leviers.p1.position-a", "accord");
        assertThat(kept.kept().signatures()).hasSize(2);
        refused("toolkit.version.label", () -> versions.keep(someone(cast.amina()), document, " "));
    }

    @Test
    void ofTwoWhoSaveTheSameFieldAtOnceOneIsTold() throws Exception {
        UUID document = matrix();
        List<Callable<Saving>> both = new ArrayList<>();
        for (String text : List.of("Un", "Deux", "Trois", "Quatre")) {
            both.add(() -> save(cast.amina(), document, WHAT, text, 0));
        }

        try (var threads = Executors.newFixedThreadPool(4)) {
            int saved = 0;
            for (Future<Saving> answer : threads.invokeAll(both)) {
                saved += answer.get() instanceof Saving.Saved ? 1 : 0;
            }
            assertThat(saved).isEqualTo(1);
        }
    }

    @Test
    void aGroupIsShownFromFiveCompleteAnswersOn() {
        Sheet forces = sheet("sept-forces-du-changement");
        List<String> keys =
                forces.score().orElseThrow().parts().stream()
                        .flatMap(part -> part.questions().stream().map(q -> q.key()))
                        .toList();
        for (int i = 0; i < 5; i++) {
            PersonId person = two.join(cast.cohort());
            UUID document = documents.begin(person, forces, "");
            for (String key : keys) {
                String answer =
                        forces.content(Language.FR)
                                .slot(key)
                                .orElseThrow()
                                .options()
                                .getLast()
                                .id();
                save(person, document, key, answer, 0);
            }
            assertThat(counts.sum(cast.ines(), forces, cast.cohort().id()))
                    .hasValueSatisfying(sum -> assertThat(sum.parts()).isEmpty());
            counts.count(person, document, cast.cohort().id(), true);
        }

        assertThat(counts.sum(cast.ines(), forces, cast.cohort().id()))
                .hasValueSatisfying(sum -> {
                    assertThat(sum.people()).isEqualTo(5);
                    assertThat(sum.parts()).hasSize(7).allMatch(part -> part.middle() == 100);
                });
        assertThat(counts.sum(cast.claire(), forces, cast.cohort().id())).isEmpty();
        refused(
                "toolkit.share.notThere",
                () -> counts.count(cast.amina(), matrix(), cast.cohort().id(), true));
    }

    @Test
    void aGuestsSheetsFollowThemIntoTheirAccountAndErasureIsReal() {
        UUID document = documents.begin(cast.guest(), sheet("matrice-des-trajectoires"), "");
        save(cast.guest(), document, WHAT, "Avant le compte", 0);

        transaction.executeWithoutResult(status -> data.move(cast.guest(), cast.amina()));
        assertThat(documents.open(someone(cast.guest()), document)).isEmpty();
        assertThat(documents.open(someone(cast.amina()), document).orElseThrow().texts())
                .containsEntry(WHAT, "Avant le compte");
        Map<String, Object> exported = transaction.execute(status -> data.export(cast.amina()));
        assertThat(String.valueOf(exported)).contains("Avant le compte");
        transaction.executeWithoutResult(status -> data.erase(cast.amina()));
        assertThat(documents.open(someone(cast.amina()), document)).isEmpty();
        assertThat(documents.mine(cast.amina())).isEmpty();
    }

    @Test
    void theOwnersListAsksTheSameNumberOfQuestionsForOneSheetAndForMany() {
        for (int i = 0; i < 20; i++) {
            matrix();
        }
        assertThat(documents.mine(cast.amina())).hasSize(20);
        UUID copy = documents.copy(cast.amina(), matrix());
        documents.rename(cast.amina(), copy, "  Une   copie ");
        assertThat(documents.mine(cast.amina()))
                .anyMatch(row -> row.title().equals("Une copie") && row.right() == Right.OWN);
    }
}
