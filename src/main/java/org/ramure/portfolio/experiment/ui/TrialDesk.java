package org.ramure.portfolio.experiment.ui;

import java.time.Clock;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.competences.Drafts;
import org.ramure.portfolio.experiment.Claims;
import org.ramure.portfolio.experiment.Feedbacks;
import org.ramure.portfolio.experiment.Trials;
import org.springframework.stereotype.Component;

/** What the steps of a trial ask. */
@Component
record TrialDesk(
        Trials trials,
        Feedbacks feedbacks,
        Claims claims,
        Fellows fellows,
        Drafts drafts,
        Clock clock) {}
