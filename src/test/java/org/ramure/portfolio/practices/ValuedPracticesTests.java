package org.ramure.portfolio.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

@PracticesTest
class ValuedPracticesTests {

    private static final String LINK = "relier-des-acteurs";
    private static final String NEED = "qualifier-un-besoin";

    @Autowired private OwnPractices practices;
    @Autowired private Conversations talks;
    @Autowired private ValuedPractices valued;
    @Autowired private Cohorts cohorts;
    @Autowired private Sessions sessions;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private EntityManagerFactory database;
    @Autowired private TransactionTemplate transaction;

    @Autowired
    @Qualifier("practicesData")
    private PersonalData data;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private PersonId amina = new PersonId(UUID.randomUUID());
    private PersonId malik = new PersonId(UUID.randomUUID());

    @SuppressWarnings("NullAway.Init") // made before each test
    private Cohort cohort;

    @BeforeEach
    void aCohortOfTwo() {
        clock.set(HandClock.START);
        ines = people.facilitator();
        cohort = cohorts.create(ines, TestCohorts.twoDays(12));
        cohorts.open(ines, cohort.id());
        amina = enrolled("Amina");
        malik = enrolled("Malik");
    }

    private PersonId enrolled(String name) {
        String email = "p-" + UUID.randomUUID() + "@exemple.fr";
        PersonId person = people.learner(email);
        sessions.register(
                Sessions.Visitor.of(Optional.of(person)),
                cohort.slug(),
                new Invitee(email, name, "Roux", "", ""));
        return person;
    }

    private Saving write(PersonId who, String practice, String key, String text) {
        return practices.save(who, practice, new Typed(key, text, 0));
    }

    private Saving say(PersonId who, UUID talk, String key, String text) {
        return talks.save(who, talk, new Typed(key, text, 0));
    }

    private FrozenVersion frozen() {
        write(amina, LINK, PracticeFields.LEVEL, "regulierement");
        write(amina, LINK, PracticeFields.EVIDENCE_TITLE, "Carte des acteurs, mars 2026");
        write(amina, LINK, PracticeFields.IMPACT, "innovation,confiance");
        write(amina, LINK, PracticeFields.NOTE, "Je doute un peu");
        write(amina, NEED, PracticeFields.LEVEL, "une-fois");
        return practices.freeze(amina, "Début");
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }

    @Test
    void keepsBothTextsOfTwoTabsAndWhatNoFieldTakesIsRefused() {
        write(amina, LINK, PracticeFields.EVIDENCE, "Une carte");

        assertThat(write(amina, LINK, PracticeFields.EVIDENCE, "Un message"))
                .isInstanceOfSatisfying(
                        Saving.Conflict.class,
                        c -> assertThat(c.standing().content()).isEqualTo("Une carte"));
        refused(
                "assessment.exercise.notAnOption",
                () -> write(amina, LINK, PracticeFields.LEVEL, "champion"));
        refused("assessment.exercise.unknownField", () -> write(amina, LINK, "salaire", "1"));
        refused("portfolio.practices.unknown", () -> write(amina, "inconnue", "note", "x"));
        assertThat(practices.rows(malik)).isEmpty();
        assertThat(practices.entries(malik, LINK)).isEmpty();
    }

    @Test
    void aDatedCopyStaysAsItWasWhenTheGridGoesOn() throws IOException {
        refused("portfolio.practices.nothing", () -> practices.freeze(amina, ""));
        FrozenVersion first = frozen();
        PracticeFile file = attach("note.txt", "Compte rendu");
        clock.advance(Duration.ofDays(90));
        practices.save(amina, LINK, new Typed(PracticeFields.LEVEL, "transmis", 1));
        FrozenVersion second = practices.freeze(amina, "");
        clock.advance(Duration.ofDays(1));
        practices.detach(amina, file.id());

        assertThat(practices.version(amina, first.id()).orElseThrow().row(LINK))
                .hasValueSatisfying(r -> assertThat(r.level()).isEqualTo("regulierement"));
        assertThat(practices.version(amina, second.id()).orElseThrow().row(LINK))
                .hasValueSatisfying(r -> {
                    assertThat(r.level()).isEqualTo("transmis");
                    assertThat(r.files()).containsExactly(file);
                });
        assertThat(practices.rows(amina).get(LINK))
                .satisfies(r -> assertThat(java.util.Objects.requireNonNull(r).files()).isEmpty());
        assertThat(practices.file(amina, file.id())).as("the copy still shows it").isPresent();
        assertThat(practices.versions(amina))
                .extracting(FrozenVersion::number)
                .containsExactly(2, 1);
    }

    private PracticeFile attach(String name, String content) throws IOException {
        return practices.attach(
                amina,
                LINK,
                name,
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theOtherReadsThatOneCopyWithoutTheNoteAndTheirViewStandsBesides() {
        FrozenVersion version = frozen();
        long letters = people.letters(people.emailOf(malik));
        UUID talk = talks.invite(amina, version.id(), cohort.id(), malik);
        assertThat(people.letters(people.emailOf(malik))).isEqualTo(letters + 1);

        Conversation seen = talks.open(malik, talk);
        assertThat(seen.side()).isEqualTo(Side.OTHER);
        assertThat(seen.version().rows())
                .allSatisfy(r -> assertThat(r.text(PracticeFields.NOTE)).isEmpty());
        say(amina, talk, ConversationFields.choiceKey("un"), LINK);
        say(malik, talk, ConversationFields.viewKey(LINK), "transmis");
        say(malik, talk, ConversationFields.reasonKey(LINK), "Deux équipes font comme elle.");
        refused(
                "assessment.exercise.unknownField",
                () -> say(amina, talk, ConversationFields.viewKey(LINK), "transmis"));
        say(amina, talk, "note.suite", "Écrire la méthode avant juin");
        confirmBoth(talk);

        ValuedResult result = valued.result(amina, talk).orElseThrow();
        assertThat(result.lines().getFirst())
                .satisfies(line -> assertThat(line.discussed()).isFalse());
        assertThat(result.lines().getLast())
                .satisfies(line -> {
                    assertThat(line.level().in(Language.FR)).isEqualTo("Fait régulièrement");
                    assertThat(line.view().orElseThrow().level().orElseThrow().in(Language.FR))
                            .isEqualTo("Transmis à d’autres");
                    assertThat(line.evidence()).containsExactly("Carte des acteurs, mars 2026");
                });
        assertThat(result.next().self()).isEqualTo("Écrire la méthode avant juin");
        assertThat(result.role()).isEqualTo(Conversation.Role.PEER);
        refused("portfolio.practices.closed", () -> say(malik, talk, "note.suite", "Encore"));
    }

    private void confirmBoth(UUID talk) {
        talks.confirm(malik, talk, talks.open(malik, talk).state());
        talks.confirm(amina, talk, talks.open(amina, talk).state());
    }

    @Test
    void nobodyConfirmsWhatTheyHaveNotRead() {
        UUID talk = talks.invite(amina, frozen().id(), cohort.id(), malik);
        refused("portfolio.practices.alone", () -> talks.confirm(amina, talk, 0));
        talks.open(malik, talk);
        refused("portfolio.practices.choose", () -> talks.confirm(amina, talk, 0));
        say(amina, talk, ConversationFields.choiceKey("un"), LINK);
        long before = talks.open(malik, talk).state();
        say(amina, talk, "note.raconter", "Un soir de novembre");
        refused("portfolio.practices.changed", () -> talks.confirm(malik, talk, before));
        talks.confirm(malik, talk, before + 1);
        say(amina, talk, "note.non-vu", "Je prépare les départs");

        assertThat(talks.open(malik, talk).confirmed())
                .as("what was confirmed no longer stands")
                .isEmpty();
        assertThat(valued.results(amina)).isEmpty();
    }

    @Test
    void anInvitationByAddressIsForThatAddressAlone() {
        FrozenVersion version = frozen();
        String email = "tutrice-" + UUID.randomUUID() + "@exemple.fr";
        UUID talk = talks.invite(amina, version.id(), email);
        refused(
                "portfolio.practices.invite.again",
                () -> talks.invite(amina, version.id(), email.toUpperCase(java.util.Locale.ROOT)));
        refused(
                "portfolio.practices.invite.self",
                () -> talks.invite(amina, version.id(), people.emailOf(amina)));
        refused("portfolio.practices.unknown", () -> talks.open(malik, talk));
        PersonId tutor = people.learner(email);
        assertThat(talks.mine(tutor)).extracting(Conversations.Line::id).containsExactly(talk);

        assertThat(talks.open(tutor, talk).other().role()).isEqualTo(Conversation.Role.GUEST);
        talks.withdraw(amina, talk);
        refused("portfolio.practices.unknown", () -> talks.open(tutor, talk));
        assertThat(talks.mine(tutor)).isEmpty();
    }

    @Test
    void isNobodyElsesBusiness() throws IOException {
        PracticeFile file = attach("preuve.txt", "Un texte");
        FrozenVersion version = frozen();
        UUID talk = talks.invite(amina, version.id(), cohort.id(), malik);
        PersonId other = enrolled("Claire");
        PersonId stranger = people.facilitator();
        PersonId administrator = people.administrator();
        PersonId guest = new PersonId(UUID.randomUUID());

        for (PersonId nosy : List.of(ines, other, stranger, administrator, guest)) {
            assertThat(practices.rows(nosy)).isEmpty();
            assertThat(practices.entries(nosy, LINK)).isEmpty();
            assertThat(practices.versions(nosy)).isEmpty();
            assertThat(practices.version(nosy, version.id())).isEmpty();
            assertThat(practices.file(nosy, file.id())).isEmpty();
            assertThat(talks.mine(nosy)).isEmpty();
            assertThat(talks.file(nosy, talk, file.id())).isEmpty();
            assertThat(valued.results(nosy)).isEmpty();
            assertThat(valued.result(nosy, talk)).isEmpty();
            refused("portfolio.practices.unknown", () -> talks.open(nosy, talk));
            refused("portfolio.practices.unknown", () -> say(nosy, talk, "note.suite", "x"));
            refused("portfolio.practices.unknown", () -> talks.confirm(nosy, talk, 0));
            refused("portfolio.practices.unknown", () -> talks.withdraw(nosy, talk));
            refused(
                    "portfolio.practices.unknown",
                    () -> talks.invite(nosy, version.id(), cohort.id(), malik));
            refused(
                    "portfolio.practices.unknown",
                    () -> talks.invite(nosy, version.id(), "x@exemple.fr"));
        }
        assertThat(practices.version(malik, version.id())).as("only in the talk").isEmpty();
        refused("portfolio.practices.unknown", () -> talks.withdraw(malik, talk));
        assertThat(talks.file(malik, talk, file.id())).isPresent();
        confirmed(talk);
        assertThat(valued.result(malik, talk)).as("the paper is the person's").isEmpty();
    }

    private void confirmed(UUID talk) {
        talks.open(malik, talk);
        say(amina, talk, ConversationFields.choiceKey("un"), LINK);
        confirmBoth(talk);
    }

    @Test
    void asksAsManyQuestionsForTwelveRowsAndTenResultsAsForOne() {
        write(amina, LINK, PracticeFields.LEVEL, "une-fois");
        confirmed(talks.invite(amina, practices.freeze(amina, "").id(), cohort.id(), malik));
        long rows = statements(() -> practices.rows(amina));
        long results = statements(() -> valued.results(amina));
        long mine = statements(() -> talks.mine(malik));
        for (PracticeGrid.Practice practice :
                ((GridShelf)
                                java.util.Objects.requireNonNull(
                                        PracticesTestApplication.CONTENT.areas().get("grids")))
                        .grid()
                        .orElseThrow()
                        .practices()) {
            write(amina, practice.id(), PracticeFields.EVIDENCE, "Texte");
        }
        for (int i = 0; i < 9; i++) {
            confirmed(talks.invite(amina, practices.freeze(amina, "").id(), cohort.id(), malik));
        }

        assertThat(practices.rows(amina)).hasSize(12);
        assertThat(valued.results(amina)).hasSize(10);
        assertThat(statements(() -> practices.rows(amina))).isEqualTo(rows);
        assertThat(statements(() -> valued.results(amina))).isEqualTo(results);
        assertThat(statements(() -> talks.mine(malik))).isEqualTo(mine);
    }

    private long statements(Runnable what) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        what.run();
        return statistics.getPrepareStatementCount();
    }

    @Test
    void handsOverAndErasesWithThePersonButLeavesWhatOthersSaid() {
        UUID talk = talks.invite(amina, frozen().id(), cohort.id(), malik);
        talks.open(malik, talk);
        say(amina, talk, ConversationFields.choiceKey("un"), LINK);
        say(malik, talk, ConversationFields.reasonKey(LINK), "Vu deux fois");
        confirmBoth(talk);
        Map<String, Object> export = transaction.execute(status -> data.export(malik));
        assertThat(String.valueOf(export)).contains("Vu deux fois");

        transaction.executeWithoutResult(status -> data.erase(malik));
        ValuedResult kept = valued.result(amina, talk).orElseThrow();
        assertThat(kept.other()).isEqualTo("—");
        assertThat(kept.lines().getLast().view().orElseThrow().reason()).isEqualTo("Vu deux fois");

        transaction.executeWithoutResult(status -> data.erase(amina));
        assertThat(practices.rows(amina)).isEmpty();
        assertThat(practices.versions(amina)).isEmpty();
        assertThat(talks.mine(amina)).isEmpty();
    }
}
