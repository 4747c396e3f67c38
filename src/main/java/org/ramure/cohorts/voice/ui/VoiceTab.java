package org.ramure.cohorts.voice.ui;

import com.vaadin.flow.component.Component;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.ui.spi.CohortTab;
import org.ramure.cohorts.voice.Voices;
import org.ramure.people.PersonId;
import org.springframework.core.annotation.Order;

/** What people said, and who has not said it yet. */
@org.springframework.stereotype.Component
@Order(45)
class VoiceTab implements CohortTab {

    private final Voices voices;

    VoiceTab(Voices voices) {
        this.voices = voices;
    }

    @Override
    public String key() {
        return "questionnaires";
    }

    @Override
    public String title() {
        return "cohorts.voice.tab";
    }

    @Override
    public Stage stage() {
        return Stage.PROVE;
    }

    @Override
    public Component show(PersonId caller, Cohort cohort) {
        return new VoicesPanel(voices, caller, cohort);
    }
}
