package org.ramure.pathways.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.TestFrameworks;
import org.ramure.pathways.plan.ui.ComposerState.Aim;
import org.ramure.people.PersonId;

class ComposerStateTests {

    private final Framework framework = TestFrameworks.real();

    @Test
    void theAddressHoldsEverythingThatWasAnswered() {
        ComposerState first =
                read("niveaux=C1.1-3,C4.0-2,C7.2-0&temps=240&garder=piloter/c1-ecosysteme");
        ComposerState again = read(first.asQuery().getQueryString());

        assertThat(again).isEqualTo(first);
        assertThat(first.gaps()).containsOnly(Map.entry("C1", 2), Map.entry("C4", 2));
        assertThat(first.minutes()).isEqualTo(240);
        assertThat(first.keep()).containsExactly("piloter/c1-ecosysteme");
        assertThat(first.isComplete()).isTrue();
    }

    @Test
    void whatCannotBeReadIsAsIfItWereNotThere() {
        ComposerState state =
                read("niveaux=C1.9-9,C99.1-2,<b>,C2.1-&temps=beaucoup&garder=../../etc,x");

        assertThat(state.gaps()).isEmpty();
        assertThat(state.minutes()).isZero();
        assertThat(state.keep()).isEmpty();
        assertThat(state.isComplete()).isFalse();
    }

    @Test
    void minutesStayWithinWhatMakesSense() {
        assertThat(read("temps=1").minutes()).isEqualTo(ComposerState.FEWEST_MINUTES);
        assertThat(read("temps=9999").minutes()).isEqualTo(ComposerState.MOST_MINUTES);
    }

    @Test
    void proposesOneLevelMoreWhereTheReadingIsLowest() {
        var reading =
                new CompetenceReading(
                        new UUID(1, 1),
                        new PersonId(new UUID(2, 2)),
                        framework.slug(),
                        "1",
                        CompetenceReading.Voice.SELF,
                        CompetenceReading.Moment.ENTRY,
                        Instant.EPOCH,
                        List.of(
                                rating("C1", 3),
                                rating("C2", 1),
                                rating("C3", 4),
                                rating("C5", 2),
                                rating("C6", 2)));
        ComposerState state =
                ComposerState.of(QueryParameters.empty(), framework, Optional.of(reading));

        assertThat(state.gaps()).containsOnlyKeys("C2", "C5", "C6");
        assertThat(state.aims())
                .containsEntry("C3", new Aim(4, 0))
                .containsEntry("C2", new Aim(1, 2));
        assertThat(state.isComplete()).as("nothing was asked yet").isFalse();
    }

    @Test
    void aModuleIsKeptAndLeftOutAgain() {
        ComposerState kept = read("niveaux=C1.1-2&temps=120").keeping("a/b", true);
        assertThat(kept.keep()).containsExactly("a/b");
        assertThat(kept.keeping("a/b", false).keep()).isEmpty();
    }

    private ComposerState read(String query) {
        return ComposerState.of(QueryParameters.fromString(query), framework, Optional.empty());
    }

    private static CompetenceReading.Rating rating(String code, int level) {
        return new CompetenceReading.Rating(code, level, Set.of(), "", 0);
    }
}
