package org.ramure.cohorts.news.ui;

import com.vaadin.flow.component.Component;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.news.CohortLetters;
import org.ramure.cohorts.ui.spi.CohortTab;
import org.ramure.people.PersonId;
import org.springframework.core.annotation.Order;

/** What people of the cohort are told, when, and what was. */
@org.springframework.stereotype.Component
@Order(35)
class LettersTab implements CohortTab {

    private final CohortLetters letters;

    LettersTab(CohortLetters letters) {
        this.letters = letters;
    }

    @Override
    public String key() {
        return "lettres";
    }

    @Override
    public String title() {
        return "cohorts.news.tab";
    }

    @Override
    public Stage stage() {
        return Stage.PREPARE;
    }

    @Override
    public Component show(PersonId caller, Cohort cohort) {
        return new LettersPanel(letters, caller, cohort);
    }
}
