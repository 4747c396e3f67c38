package org.ramure.portfolio.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramure.portfolio.experiment.FeedbackLoop.Kind;
import org.ramure.portfolio.experiment.FeedbackLoop.State;

class FeedbackLoopTests {

    private static State after(Kind... events) {
        return FeedbackLoop.stateOf(List.of(events));
    }

    @Test
    void closesOnlyWhenItWasOpenedAndAnswered() {
        assertThat(after(Kind.ASKED)).isEqualTo(State.TO_GIVE);
        assertThat(after(Kind.ASKED, Kind.GIVEN)).isEqualTo(State.TO_OPEN);
        assertThat(after(Kind.ASKED, Kind.GIVEN, Kind.OPENED)).isEqualTo(State.TO_ANSWER);
        assertThat(after(Kind.ASKED, Kind.GIVEN, Kind.ANSWERED))
                .as("an answer without having opened closes nothing")
                .isEqualTo(State.TO_OPEN);
        assertThat(after(Kind.ASKED, Kind.GIVEN, Kind.OPENED, Kind.ANSWERED))
                .isEqualTo(State.CLOSED);
        assertThat(after(Kind.ASKED, Kind.WITHDRAWN)).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void opensAgainWhenSomethingIsAddedToTheFeedback() {
        assertThat(after(Kind.ASKED, Kind.GIVEN, Kind.OPENED, Kind.GIVEN)).isEqualTo(State.TO_OPEN);
    }

    @Test
    void namesTheFirstStepThatIsStillOpen() {
        assertThat(standing(false, 0, false, 0)).contains(TrialStep.TRY);
        assertThat(standing(true, 0, false, 0)).contains(TrialStep.EVIDENCE);
        assertThat(standing(true, 1, false, 0)).contains(TrialStep.REFLECTION);
        assertThat(standing(true, 1, true, 0)).contains(TrialStep.FEEDBACK);
        assertThat(standing(true, 1, true, 0, State.TO_GIVE)).contains(TrialStep.FEEDBACK);
        assertThat(standing(true, 1, true, 0, State.WITHDRAWN)).contains(TrialStep.FEEDBACK);
        assertThat(standing(true, 1, true, 1, State.TO_OPEN))
                .as("feedback that waits comes first")
                .contains(TrialStep.ANSWER);
        assertThat(standing(true, 1, true, 0, State.CLOSED)).contains(TrialStep.CLAIM);
        assertThat(standing(true, 1, true, 1, State.CLOSED, State.TO_GIVE)).isEmpty();
    }

    private static java.util.Optional<TrialStep> standing(
            boolean told, int evidence, boolean reflected, int claims, State... loops) {
        return new TrialStanding(told, evidence, reflected, List.of(loops), claims).next();
    }
}
