package org.ramure.toolkit.examples.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.people.spi.PersonalData;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.ExampleQuery;
import org.ramure.toolkit.examples.Examples;
import org.ramure.toolkit.examples.ExamplesTest;
import org.ramure.toolkit.examples.contribute.Contribution;
import org.ramure.toolkit.examples.contribute.Contribution.State;
import org.ramure.toolkit.examples.contribute.ContributionLine;
import org.ramure.toolkit.examples.contribute.Contributions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

@ExamplesTest
class ContributionTests {

    @Autowired private Contributions contributions;
    @Autowired private Examples examples;
    @Autowired private TestPeople people;
    @Autowired private TransactionTemplate transaction;

    @Autowired
    @Qualifier("examplesData")
    private PersonalData data;

    @SuppressWarnings("NullAway.Init") // made before each test
    private PersonId learner;

    @SuppressWarnings("NullAway.Init") // made before each test
    private PersonId author;

    @BeforeEach
    void twoPeople() {
        learner = people.learner("l-" + UUID.randomUUID() + "@exemple.fr");
        author = people.account("a-" + UUID.randomUUID() + "@exemple.fr", Role.AUTHOR);
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo("toolkit.examples." + key));
    }

    private UUID written(PersonId who, String title) {
        UUID id = contributions.begin(who, Language.FR);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("titre", title);
        texts.put("resume", "Un résumé.");
        for (String part : List.of("besoin", "reponse", "alliance", "enseignements")) {
            texts.put(part, "Quelques phrases sur " + part + ".");
        }
        texts.put("acteur", "associations,entreprises");
        texts.put("domaine", "mobilite");
        texts.put("echelon", "micro-local");
        texts.put("odd", "11");
        texts.put("categorie", "mecenat");
        texts.put("forme", "partenariat");
        texts.put("source", "J’y participe");
        texts.put("accord", "oui");
        texts.forEach((key, text) -> contributions.save(who, id, new Typed(key, text, 0)));
        return id;
    }

    private UUID sent(PersonId who, String title) {
        UUID id = written(who, title);
        contributions.send(who, id);
        return id;
    }

    private long version(UUID id) {
        return contributions.find(author, id).orElseThrow().version();
    }

    private State state(UUID id) {
        return contributions.find(learner, id).orElseThrow().state();
    }

    private List<String> found(String words) {
        return examples.search(ExampleQuery.words(words), 0, 50).page().stream()
                .map(Example::code)
                .toList();
    }

    @Test
    void goesFromADraftToThePublishedExampleAndOutAgain() {
        UUID id = sent(learner, "La péniche des écoliers");
        assertThat(state(id)).isEqualTo(State.SENT);
        assertThat(contributions.queue(author)).extracting(ContributionLine::id).contains(id);

        String code = contributions.accept(author, id, version(id));

        assertThat(code).isEqualTo("la-peniche-des-ecoliers");
        Example example = examples.find(code).orElseThrow();
        assertThat(example.origin()).isEqualTo(Example.Origin.CONTRIBUTION);
        assertThat(example.isType()).isFalse();
        assertThat(example.provenance().source()).isEqualTo("J’y participe");
        assertThat(example.title().has(Language.EN)).isFalse();
        assertThat(found("peniches")).contains(code);
        assertThat(people.letters(people.emailOf(learner))).isEqualTo(1);
        assertThat(contributions.mine(learner).getFirst().code()).isEqualTo(code);

        UUID again = sent(learner, "La péniche des écoliers");
        assertThat(contributions.accept(author, again, version(again))).isEqualTo(code + "-2");
        contributions.withdraw(learner, id);
        assertThat(state(id)).isEqualTo(State.WITHDRAWN);
        assertThat(examples.find(code)).isEmpty();
        assertThat(found("peniches")).containsExactly(code + "-2");
    }

    @Test
    void comesBackWithAReasonAndGoesAgain() {
        UUID id = sent(learner, "Un cas à compléter");
        refused("review.noReason", () -> contributions.askAgain(author, id, "  "));
        refused("review.longReason", () -> contributions.refuse(author, id, "x".repeat(2001)));

        contributions.askAgain(author, id, "Qui paie le gazole ?");

        assertThat(state(id)).isEqualTo(State.RETURNED);
        assertThat(contributions.find(learner, id).orElseThrow().reason())
                .isEqualTo("Qui paie le gazole ?");
        assertThat(people.letters(people.emailOf(learner))).isEqualTo(1);
        assertThat(contributions.find(author, id)).isEmpty();
        contributions.save(
                learner, id, new Typed("besoin", "Le gazole est payé par la mairie.", 1));
        contributions.send(learner, id);
        contributions.refuse(author, id, "C’est une publicité.");
        assertThat(state(id)).isEqualTo(State.REFUSED);
        refused("propose.changed", () -> contributions.refuse(author, id, "Encore."));
        refused("propose.changed", () -> contributions.accept(author, id, 1));
    }

    @Test
    void aDecisionIsAboutWhatWasRead() {
        UUID id = sent(learner, "Un cas qui bouge");
        long read = version(id);
        contributions.withdraw(learner, id);
        contributions.save(learner, id, new Typed("besoin", "Autre chose.", 1));
        contributions.send(learner, id);

        refused("propose.changed", () -> contributions.accept(author, id, read));
        assertThat(contributions.accept(author, id, version(id))).isEqualTo("un-cas-qui-bouge");
    }

    @Test
    void nothingIsSentBeforeItIsComplete() {
        UUID id = contributions.begin(learner, Language.FR);
        assertThat(contributions.begin(learner, Language.FR)).isEqualTo(id);
        contributions.save(learner, id, new Typed("titre", "Un titre", 0));

        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> contributions.send(learner, id))
                .satisfies(no ->
                        assertThat(no.arguments().toString())
                                .contains("Le besoin", "Qui participe")
                                .doesNotContain("Ce que l’on observe"));
        refused(
                "propose.unknown",
                () -> contributions.save(author, id, new Typed("titre", "Volé", 1)));
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() ->
                        contributions.save(
                                learner, id, new Typed("besoin", "x".repeat(5_000_000), 0)));
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> contributions.save(learner, id, new Typed("echelon", "lune", 0)));
    }

    @Test
    void twoTabsNeverOverwriteOneAnother() {
        UUID id = contributions.begin(learner, Language.FR);
        contributions.save(learner, id, new Typed("besoin", "Premier", 0));

        Saving second = contributions.save(learner, id, new Typed("besoin", "Second", 0));

        assertThat(second).isInstanceOf(Saving.Conflict.class);
        assertThat(contributions.find(learner, id).orElseThrow().text("besoin"))
                .isEqualTo("Premier");
        assertThat(contributions.save(learner, id, new Typed("besoin", "Second", 1)))
                .isInstanceOf(Saving.Saved.class);
    }

    @Test
    void onlyAuthorsAndAdministratorsReadOverAndNeverTheirOwn() {
        UUID id = sent(learner, "Un cas d’un autre");
        PersonId other = people.learner("o-" + UUID.randomUUID() + "@exemple.fr");
        PersonId facilitator = people.facilitator();

        assertThat(contributions.find(other, id)).isEmpty();
        assertThat(contributions.find(facilitator, id)).isEmpty();
        assertThat(contributions.find(people.administrator(), id)).isPresent();
        refused("keepersOnly", () -> contributions.queue(facilitator));
        refused("keepersOnly", () -> contributions.accept(other, id, 1));
        refused("keepersOnly", () -> contributions.refuse(learner, id, "Non"));
        assertThat(contributions.waiting(facilitator)).isZero();
        assertThat(contributions.waiting(author)).isPositive();
        refused("propose.unknown", () -> contributions.withdraw(other, id));
        refused("propose.unknown", () -> contributions.send(other, id));
        refused(
                "propose.closed",
                () -> contributions.save(learner, id, new Typed("titre", "Trop tard", 1)));
        UUID own = sent(author, "Mon propre cas");
        refused("propose.own", () -> contributions.accept(author, own, version(own)));
        UUID draft = contributions.begin(other, Language.EN);
        assertThat(contributions.find(author, draft)).isEmpty();
    }

    @Test
    void isExportedAndErasedAndTheAcceptedExampleStaysWithoutAName() {
        UUID accepted = sent(learner, "Un cas qui reste");
        String code = contributions.accept(author, accepted, version(accepted));
        UUID draft = written(learner, "Un brouillon");

        assertThat(transaction.<Map<String, Object>>execute(s -> data.export(learner)).toString())
                .contains("Un brouillon", "Un cas qui reste", "ACCEPTED", "examplesBrought=1");
        transaction.executeWithoutResult(status -> data.erase(learner));

        assertThat(contributions.mine(learner)).isEmpty();
        assertThat(contributions.find(learner, draft)).isEmpty();
        assertThat(examples.find(code)).isPresent();
        assertThat(transaction.<Map<String, Object>>execute(s -> data.export(learner)).toString())
                .contains("examplesBrought=0");
        transaction.executeWithoutResult(status -> data.erase(author));
        Contribution none = contributions.find(author, accepted).orElse(null);
        assertThat(none).isNull();
    }

    @Test
    void draftsAreNotWithoutEnd() {
        for (int i = 0; i < Contributions.MOST_DRAFTS; i++) {
            written(learner, "Brouillon " + i);
        }
        refused("propose.tooMany", () -> contributions.begin(learner, Language.FR));
        contributions.withdraw(learner, contributions.mine(learner).getFirst().id());
        assertThat(contributions.begin(learner, Language.FR)).isNotNull();
    }
}
