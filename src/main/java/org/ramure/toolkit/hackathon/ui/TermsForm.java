package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.ramure.cohorts.ui.Inputs;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.hackathon.HackathonTerms;

/** What an organiser decides; refusals stand above the button, and nothing typed is lost. */
class TermsForm extends Div {

    private static final LocalTime USUAL = LocalTime.of(9, 0);

    private final TextField title = new TextField(text("terms.title.label"));
    private final TextField place = new TextField(text("terms.place.label"));
    private final List<DatePicker> days = new ArrayList<>();
    private final List<TimePicker> times = new ArrayList<>();
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>();
    private final Checkbox joining = new Checkbox(text("terms.joining"));
    private final Checkbox ranks = new Checkbox(text("terms.ranksShown"));
    private final Checkbox atOnce = new Checkbox(text("terms.briefsAtOnce"));
    private final Div problem = new Div();

    TermsForm(int howMany, String label, Consumer<HackathonTerms> what) {
        addClassName("stack");
        title.setRequiredIndicatorVisible(true);
        title.setWidthFull();
        place.setWidthFull();
        Div when = new Div();
        when.addClassName("hackathon-form");
        for (int i = 1; i <= howMany; i++) {
            when.add(day(i), time(i));
        }
        languages.setLabel(text("terms.languages.label"));
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(l -> text("language." + l.code()));
        languages.setValue(Set.of(Reader.language()));
        Button go =
                new Button(
                        label,
                        click -> HackathonWords.unlessRefused(problem, () -> what.accept(read())));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Div choices = new Div(joining, atOnce, ranks);
        choices.addClassName("hackathon-choices");
        add(title, place, when, languages, choices, problem, go);
    }

    private DatePicker day(int number) {
        DatePicker day = Inputs.day(text("terms.day", number));
        day.setRequiredIndicatorVisible(true);
        days.add(day);
        return day;
    }

    private TimePicker time(int number) {
        TimePicker time = new TimePicker(text("terms.time", number));
        time.setStep(Duration.ofMinutes(15));
        time.setLocale(
                Reader.language() == Language.EN ? java.util.Locale.UK : java.util.Locale.FRANCE);
        time.setValue(USUAL);
        times.add(time);
        return time;
    }

    /** The form as it was decided. */
    TermsForm filled(HackathonTerms terms) {
        title.setValue(terms.title());
        place.setValue(terms.place());
        for (int i = 0; i < terms.starts().size() && i < days.size(); i++) {
            days.get(i).setValue(terms.starts().get(i).toLocalDate());
            times.get(i).setValue(terms.starts().get(i).toLocalTime());
        }
        languages.setValue(terms.languages());
        joining.setValue(terms.joining());
        ranks.setValue(terms.ranksShown());
        atOnce.setValue(terms.briefsAtOnce());
        return this;
    }

    private HackathonTerms read() {
        List<LocalDateTime> starts = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).getValue() == null || times.get(i).getValue() == null) {
                throw new UserFacingException("toolkit.hackathon.terms.incomplete");
            }
            starts.add(days.get(i).getValue().atTime(times.get(i).getValue()));
        }
        return new HackathonTerms(
                title.getValue(),
                starts,
                place.getValue(),
                languages.getValue(),
                joining.getValue(),
                ranks.getValue(),
                atOnce.getValue());
    }
}
