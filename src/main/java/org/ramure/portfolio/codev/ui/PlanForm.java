package org.ramure.portfolio.codev.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import org.ramure.cohorts.ui.Inputs;
import org.ramure.portfolio.codev.CodevSessions;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** Day, time, place, and for whom. */
class PlanForm extends Details {

    private static final LocalTime USUAL = LocalTime.of(14, 0);

    private final transient SessionsPanel.Ground ground;
    private final TextField title = new TextField(getTranslation("portfolio.codev.plan.title"));
    private final DatePicker day = Inputs.day(getTranslation("portfolio.codev.plan.day"));
    private final TimePicker time = new TimePicker(getTranslation("portfolio.codev.plan.time"));
    private final TextField place = new TextField(getTranslation("portfolio.codev.plan.place"));
    private final ComboBox<String> group =
            new ComboBox<>(getTranslation("portfolio.codev.plan.group"));

    PlanForm(SessionsPanel.Ground ground, Runnable after) {
        this.ground = ground;
        setSummaryText(getTranslation("portfolio.codev.plan"));
        time.setStep(Duration.ofMinutes(15));
        time.setLocale(Reader.language().locale());
        time.setValue(USUAL);
        title.setMaxLength(200);
        place.setMaxLength(500);
        group.setItems(ground.groups());
        group.setPlaceholder(getTranslation("portfolio.codev.everybody"));
        group.setClearButtonVisible(true);
        group.setVisible(!ground.groups().isEmpty());
        Div problem = new Div();
        Button go =
                new Button(
                        getTranslation("portfolio.codev.plan.go"),
                        click -> {
                            if (CodevWords.unlessRefused(problem, this::plan)) {
                                Notices.say(getTranslation("portfolio.codev.planned"));
                                setOpened(false);
                                after.run();
                            }
                        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(day, time, place, title, group, go);
        form.addClassName("portfolio-codev-form");
        add(form, problem);
    }

    private void plan() {
        if (day.getValue() == null || time.getValue() == null) {
            throw new UserFacingException("portfolio.codev.plan.incomplete");
        }
        String forGroup = group.getValue() == null ? "" : group.getValue();
        ground.sessions()
                .plan(
                        ground.me(),
                        ground.cohort().id(),
                        new CodevSessions.Plan(
                                title.getValue(),
                                day.getValue().atTime(time.getValue()),
                                place.getValue(),
                                forGroup));
    }
}
