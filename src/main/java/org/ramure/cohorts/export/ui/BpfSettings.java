package org.ramure.cohorts.export.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.export.Bpf;
import org.ramure.cohorts.export.BpfChoice;
import org.ramure.cohorts.export.BpfPlace;
import org.ramure.cohorts.export.Funding;
import org.ramure.cohorts.export.Objective;
import org.ramure.cohorts.export.TraineeType;
import org.ramure.people.PersonId;
import org.ramure.shared.Minutes;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PlainTable;

/** What the yearly counts need and only facilitators know, of the group and of each person. */
class BpfSettings extends Div {

    private final transient Bpf bpf;
    private final transient PersonId caller;
    private final CohortId cohort;
    private final Div people = new Div();

    BpfSettings(Bpf bpf, PersonId caller, CohortId cohort) {
        this.bpf = bpf;
        this.caller = caller;
        this.cohort = cohort;
        addClassNames("exports-bpf", "stack");
        var lead = new Paragraph(getTranslation("cohorts.export.bpf.settings.lead"));
        lead.addClassName("muted");
        add(new H2(getTranslation("cohorts.export.bpf.settings")), lead, group(), people);
        showPeople();
    }

    private Component group() {
        BpfChoice now = bpf.choice(caller, cohort);
        var type = ChoiceField.of("type", List.of(TraineeType.values()), now.type());
        var funding = ChoiceField.of("funding", List.of(Funding.values()), now.funding());
        var objective = ChoiceField.of("objective", List.of(Objective.values()), now.objective());
        var speciality = new TextField(getTranslation("cohorts.export.column.speciality"));
        speciality.setHelperText(getTranslation("cohorts.export.bpf.speciality.help"));
        speciality.setMaxLength(4);
        speciality.setValue(now.speciality());
        var keep =
                new Button(
                        getTranslation("cohorts.export.bpf.keep"),
                        click -> {
                            speciality.setInvalid(false);
                            try {
                                bpf.decide(
                                        caller,
                                        cohort,
                                        new BpfChoice(
                                                type.chosen(),
                                                funding.chosen(),
                                                objective.chosen(),
                                                speciality.getValue()));
                                showPeople();
                                Notices.say(getTranslation("cohorts.export.bpf.kept"));
                            } catch (UserFacingException refusal) {
                                speciality.setErrorMessage(getTranslation(refusal.messageKey()));
                                speciality.setInvalid(true);
                                speciality.focus();
                            }
                        });
        var fields = new Div(type, funding, objective, speciality);
        fields.addClassName("exports-fields");
        return new Div(fields, keep);
    }

    private void showPeople() {
        people.removeAll();
        List<BpfPlace> places = bpf.people(caller, cohort);
        if (places.isEmpty()) {
            return;
        }
        var table =
                new PlainTable(
                        getTranslation("cohorts.export.bpf.people"),
                        getTranslation("cohorts.export.column.name"),
                        getTranslation("cohorts.export.column.traineeType"),
                        getTranslation("cohorts.export.column.funding"),
                        getTranslation("cohorts.export.bpf.observed"),
                        getTranslation("cohorts.export.bpf.change"));
        places.forEach(place ->
                table.addRow(
                        new Span(place.name()),
                        new Span(getTranslation("cohorts.export.type." + place.type())),
                        new Span(getTranslation("cohorts.export.funding." + place.funding())),
                        new Span(Minutes.say(place.minutes())),
                        change(place)));
        people.add(table);
    }

    private Button change(BpfPlace place) {
        var change = new Button(getTranslation("cohorts.export.bpf.change"), click -> ask(place));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setAriaLabel(getTranslation("cohorts.export.bpf.change.of", place.name()));
        return change;
    }

    private void ask(BpfPlace place) {
        var dialog = new Dialog(getTranslation("cohorts.export.bpf.change.of", place.name()));
        var type =
                ChoiceField.of(
                        "type",
                        List.of(TraineeType.values()),
                        place.ownChoice() ? Optional.of(place.type()) : Optional.empty());
        var funding =
                ChoiceField.of(
                        "funding",
                        List.of(Funding.values()),
                        place.ownChoice() ? Optional.of(place.funding()) : Optional.empty());
        var how = new Paragraph(getTranslation("cohorts.export.bpf.person.how"));
        how.addClassName("muted");
        var keep =
                new Button(
                        getTranslation("cohorts.export.bpf.keep"),
                        click -> {
                            bpf.decide(
                                    caller,
                                    place.participant(),
                                    new BpfChoice(
                                            type.chosen(), funding.chosen(), Optional.empty(), ""));
                            dialog.close();
                            showPeople();
                        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("cohorts.export.cancel"), click -> dialog.close());
        var body = new Div(how, type, funding);
        body.addClassName("stack");
        dialog.add(body);
        dialog.getFooter().add(cancel, keep);
        dialog.addClassName("cohorts-dialog");
        dialog.open();
    }
}
