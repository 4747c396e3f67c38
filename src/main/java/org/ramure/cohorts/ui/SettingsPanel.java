package org.ramure.cohorts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortChange;
import org.ramure.cohorts.Cohorts;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** Changes what is said of a cohort; when someone else was faster, what was typed stays. */
class SettingsPanel extends Section {

    private final transient Cohorts cohorts;
    private final transient PersonId caller;
    private transient Cohort cohort;
    private final DetailsForm details;
    private final DatePicker first = Inputs.day(getTranslation("cohorts.form.firstDay"));
    private final DatePicker last = Inputs.day(getTranslation("cohorts.form.lastDay"));
    private final Refusal refusal = new Refusal();

    SettingsPanel(Cohorts cohorts, PersonId caller, Cohort cohort) {
        this.cohorts = cohorts;
        this.caller = caller;
        this.cohort = cohort;
        this.details = new DetailsForm(cohort.details());
        addClassName("card");
        first.setValue(cohort.firstDay());
        last.setValue(cohort.lastDay());
        var dates = new Div(first, last);
        dates.addClassName("cluster");
        var save = new Button(getTranslation("cohorts.input.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setEnabled(cohort.status().isLive());
        var form = new Div(dates, details, refusal, save);
        form.addClassName("cohorts-form");
        add(new H2(getTranslation("cohorts.settings.title")), form);
    }

    private void save() {
        if (first.getValue() == null || last.getValue() == null) {
            refusal.say(getTranslation("cohorts.input.day"));
            return;
        }
        var change =
                new CohortChange(
                        details.value(), first.getValue(), last.getValue(), cohort.version());
        if (refusal.unless(() -> change(change))) {
            Notices.say(getTranslation("cohorts.settings.saved"));
            UI.getCurrent().refreshCurrentRoute(false);
        }
    }

    private void change(CohortChange change) {
        try {
            cohort = cohorts.change(caller, cohort.id(), change);
        } catch (UserFacingException no) {
            if (no.messageKey().equals("cohorts.conflict")) {
                cohort = cohorts.find(caller, cohort.id()).orElse(cohort);
            }
            throw no;
        }
    }
}
