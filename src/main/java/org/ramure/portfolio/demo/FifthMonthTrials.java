package org.ramure.portfolio.demo;

import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.people.PersonId;
import org.ramure.portfolio.experiment.Feedbacks;
import org.ramure.portfolio.experiment.Trials;
import org.springframework.stereotype.Component;

/**
 * Awa's trial with its evidence: Malik's feedback was answered, Claire's is awaited, that of the
 * facilitator waits to be opened. Yann asks Awa about his.
 */
@Component
class FifthMonthTrials {

    private static final String ASKED = "ASKED";
    private static final String GIVEN = "GIVEN";

    private final Trials trials;
    private final Feedbacks feedbacks;
    private final LongAgo longAgo;

    FifthMonthTrials(Trials trials, Feedbacks feedbacks, LongAgo longAgo) {
        this.trials = trials;
        this.feedbacks = feedbacks;
        this.longAgo = longAgo;
    }

    void tell(PathwayCast cast) {
        UUID trial = begun(cast, cast.awa(), FifthMonthTexts.TRIAL);
        field(cast.awa(), trial, Trials.HYPOTHESIS, FifthMonthTexts.TRIAL_HYPOTHESIS);
        field(cast.awa(), trial, Trials.WHERE, FifthMonthTexts.TRIAL_WHERE);
        field(cast.awa(), trial, Trials.WHEN, longAgo.today().minusDays(34).toString());
        field(cast.awa(), trial, Trials.SIGN, FifthMonthTexts.TRIAL_SIGN);
        field(cast.awa(), trial, Trials.REFLECTION, FifthMonthTexts.TRIAL_REFLECTION);
        trials.addText(cast.awa(), trial, FifthMonthTexts.PROOF_TITLE, FifthMonthTexts.PROOF);
        longAgo.settle();
        answered(cast, trial);
        UUID ofClaire = ask(cast.awa(), trial, cast.person("claire"), FifthMonthTexts.TO_CLAIRE);
        longAgo.said(ofClaire, ASKED, 12);
        UUID ofInes = ask(cast.awa(), trial, cast.facilitator(), FifthMonthTexts.TO_INES);
        feedbacks.give(cast.facilitator(), ofInes, FifthMonthTexts.FROM_INES);
        longAgo.said(ofInes, ASKED, 9);
        longAgo.said(ofInes, GIVEN, 3);
        UUID other = begun(cast, cast.person("yann"), FifthMonthTexts.TRIAL_OF_YANN);
        UUID toAwa = ask(cast.person("yann"), other, cast.awa(), FifthMonthTexts.TO_AWA);
        longAgo.said(toAwa, ASKED, 6);
    }

    private void answered(PathwayCast cast, UUID trial) {
        UUID ask = ask(cast.awa(), trial, cast.person("malik"), FifthMonthTexts.TO_MALIK);
        feedbacks.give(cast.person("malik"), ask, FifthMonthTexts.FROM_MALIK);
        longAgo.said(ask, ASKED, 30);
        longAgo.said(ask, GIVEN, 27);
        feedbacks.open(cast.awa(), ask);
        longAgo.said(ask, "OPENED", 26);
        feedbacks.answer(cast.awa(), ask, FifthMonthTexts.ANSWER_TO_MALIK);
        longAgo.said(ask, "ANSWERED", 25);
    }

    private UUID begun(PathwayCast cast, PersonId who, String what) {
        UUID trial = trials.begin(who, Optional.of(cast.cohort().id()));
        field(who, trial, Trials.WHAT, what);
        longAgo.settle();
        return trial;
    }

    private void field(PersonId who, UUID trial, String key, String text) {
        trials.save(who, trial, new Typed(key, text, 0));
    }

    private UUID ask(PersonId who, UUID trial, PersonId giver, String question) {
        UUID ask = feedbacks.ask(who, trial, giver, question);
        longAgo.settle();
        return ask;
    }
}
