package org.ramure.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.cohorts.award.AwardState;
import org.ramure.portfolio.review.FinalReview;
import org.ramure.portfolio.review.Interview;
import org.ramure.portfolio.review.Interviews;
import org.ramure.portfolio.review.Interviews.Whose;
import org.ramure.portfolio.review.PeerWord;

/** The final review in front of the group, and what is stated in the final interview. */
class Endings {

    private final Promotion promotion;
    private final FinalReview review;
    private final Interviews interviews;

    Endings(Promotion promotion, FinalReview review, Interviews interviews) {
        this.promotion = promotion;
        this.review = review;
        this.interviews = interviews;
    }

    /** Everyone has a turn of seven minutes; Awa says what she brings, Rose gives her a word. */
    void review() {
        review.arrange(
                promotion.ines(),
                promotion.id(),
                promotion.here().stream()
                        .map(who -> new FinalReview.Turn(promotion.person(who), 7))
                        .toList());
        review.present(promotion.awa(), promotion.id(), "Un moment, une leçon, une preuve.");
        assertThat(review.order(promotion.person("rose"), promotion.id()).getFirst())
                .satisfies(turn -> {
                    assertThat(turn.name()).isEqualTo("Awa Diallo");
                    assertThat(turn.minutes()).isEqualTo(7);
                    assertThat(turn.presents()).startsWith("Un moment");
                });
        review.say(
                promotion.person("rose"),
                promotion.id(),
                promotion.awa(),
                PeerWord.Kind.GIFT,
                "Ta patience avec la mairie.");
        assertThat(review.toMe(promotion.awa(), promotion.id())).hasSize(1);
        assertThat(review.toMe(promotion.person("malik"), promotion.id())).isEmpty();
        for (String outside : List.of("olivier", "jeanne")) {
            Promotion.refused(
                    "cohorts.unknown",
                    () -> review.order(promotion.person(outside), promotion.id()));
        }
    }

    Interview mine(String who) {
        return interviews.open(promotion.person(who), promotion.id(), null);
    }

    Interview seen(String who) {
        return interviews.open(promotion.ines(), promotion.id(), promotion.place(who));
    }

    /** The learner lays all readings on the table; the last one is stated; both confirm. */
    void stated(String who) {
        Interview begun = mine(who);
        interviews.table(
                promotion.person(who),
                promotion.id(),
                Set.copyOf(begun.readings().stream().map(Interview.Reading::id).toList()),
                begun.version());
        Whose whose = new Whose(promotion.id(), promotion.place(who));
        interviews.save(
                promotion.ines(),
                promotion.place(who),
                new Typed("fierte", "La feuille de route tenue à deux.", 0));
        Map<String, UUID> choices = new HashMap<>();
        for (Interview.Line line : seen(who).lines()) {
            line.options().stream()
                    .reduce((one, other) -> other)
                    .ifPresent(option -> choices.put(line.competence(), option.reading()));
        }
        interviews.choose(promotion.ines(), whose, choices, seen(who).version());
        interviews.confirm(promotion.ines(), whose, seen(who).version());
        assertThat(mine(who).frozen()).as("one is not both").isFalse();
        interviews.confirm(
                promotion.person(who), new Whose(promotion.id(), null), mine(who).version());
        assertThat(mine(who).frozen()).isTrue();
        Promotion.refused(
                "portfolio.review.frozen",
                () -> interviews.choose(promotion.ines(), whose, Map.of(), seen(who).version()));
    }

    Interviews interviews() {
        return interviews;
    }

    FinalReview finalReview() {
        return review;
    }

    /** Orders the papers of what was stated, and waits until all are given. */
    void issue() {
        interviews.issue(promotion.ines(), promotion.id());
        await().atMost(Duration.ofMinutes(2))
                .until(() ->
                        interviews.standings(promotion.ines(), promotion.id()).stream()
                                .filter(Interviews.Standing::frozen)
                                .allMatch(one ->
                                        one.paper().filter(AwardState::isGiven).isPresent()));
    }
}
