package org.ramure.portfolio.voices.ui;

import com.vaadin.flow.component.Component;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.ui.spi.CohortTab;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Journeys;
import org.ramure.portfolio.voices.CohortRounds;
import org.ramure.portfolio.voices.VoiceThreads;
import org.ramure.shared.UserFacingException;
import org.springframework.core.annotation.Order;

/** Who is asked for readings in a cohort, who answered, what is missing. */
@org.springframework.stereotype.Component
@Order(46)
class RegardsTab implements CohortTab {

    private final CohortRounds rounds;
    private final VoiceThreads threads;
    private final Journeys journeys;

    RegardsTab(CohortRounds rounds, VoiceThreads threads, Journeys journeys) {
        this.rounds = rounds;
        this.threads = threads;
        this.journeys = journeys;
    }

    @Override
    public String key() {
        return "regards";
    }

    @Override
    public String title() {
        return "portfolio.voices.tab.title";
    }

    @Override
    public boolean concerns(Cohort cohort) {
        return journeys.of(cohort.template()).filter(j -> !j.readings().isEmpty()).isPresent();
    }

    @Override
    public Component show(PersonId caller, Cohort cohort) {
        try {
            return new RegardsPanel(rounds, threads, caller, cohort);
        } catch (UserFacingException administers) {
            return VoiceWords.callOut(VoiceWords.text("tab.notYours"));
        }
    }
}
