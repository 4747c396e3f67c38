package org.ramure.cohorts.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Objects;
import org.ramure.cohorts.CohortDetails;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.Registration;
import org.ramure.shared.Language;

/** What one says of a cohort: first what people read, then what the organisation needs. */
class DetailsForm extends Div {

    private final TextField title = new TextField(getTranslation("cohorts.form.title"));
    private final TextArea summary = new TextArea(getTranslation("cohorts.form.summary"));
    private final RadioButtonGroup<Modality> modality = new RadioButtonGroup<>();
    private final TextField room = new TextField(getTranslation("cohorts.form.room"));
    private final TextField link = new TextField(getTranslation("cohorts.form.link"));
    private final IntegerField capacity = new IntegerField(getTranslation("cohorts.form.capacity"));
    private final RadioButtonGroup<Registration> registration = new RadioButtonGroup<>();
    private final TextField territory = new TextField(getTranslation("cohorts.form.territory"));
    private final Select<Frame> frame = new Select<>();
    private final TextField code = new TextField(getTranslation("cohorts.form.code"));
    private final Select<Language> language = new Select<>();

    DetailsForm(CohortDetails details) {
        addClassName("cohorts-form");
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(160);
        summary.setMaxLength(2000);
        summary.setMinRows(3);
        summary.setHelperText(getTranslation("cohorts.form.summary.help"));
        link.setPlaceholder("https://");
        link.setHelperText(getTranslation("cohorts.form.link.help"));
        capacity.setMin(1);
        capacity.setMax(1000);
        capacity.setStepButtonsVisible(true);
        capacity.setHelperText(getTranslation("cohorts.form.capacity.help"));
        choices();
        read(details);
        modality.addValueChangeListener(e -> places());
        places();
        add(title, summary, modality, room, link, capacity, registration, more());
    }

    private void choices() {
        modality.setLabel(getTranslation("cohorts.form.modality"));
        modality.setItems(Modality.values());
        modality.setItemLabelGenerator(m -> getTranslation("cohorts.modality." + m.name()));
        registration.setLabel(getTranslation("cohorts.form.registration"));
        registration.setItems(Registration.values());
        registration.setItemLabelGenerator(r -> getTranslation("cohorts.registration." + r.name()));
        frame.setLabel(getTranslation("cohorts.form.frame"));
        frame.setItems(Frame.values());
        frame.setItemLabelGenerator(f -> getTranslation("cohorts.frame." + f.name()));
        frame.setHelperText(getTranslation("cohorts.form.frame.help"));
        code.setHelperText(getTranslation("cohorts.form.code.help"));
        language.setLabel(getTranslation("cohorts.form.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(
                l -> l.locale().getDisplayLanguage(Locale.forLanguageTag(l.code())));
    }

    private Details more() {
        var box = new Div(territory, frame, code, language);
        box.addClassName("cohorts-form");
        var more = new Details(getTranslation("cohorts.form.more"), box);
        more.setOpened(!code.isEmpty() || frame.getValue() != Frame.LIBRE);
        return more;
    }

    private void places() {
        room.setVisible(modality.getValue() == Modality.ON_SITE);
        link.setVisible(modality.getValue() != Modality.ON_SITE);
    }

    final void read(CohortDetails details) {
        title.setValue(details.title());
        summary.setValue(details.summary());
        modality.setValue(details.modality());
        room.setValue(details.room());
        link.setValue(details.link());
        capacity.setValue(details.capacity());
        registration.setValue(details.registration());
        territory.setValue(details.territory());
        frame.setValue(details.frame());
        code.setValue(details.registeredCode());
        language.setValue(details.language());
    }

    CohortDetails value() {
        return new CohortDetails(
                title.getValue(),
                summary.getValue(),
                frame.getValue(),
                code.getValue(),
                territory.getValue(),
                modality.getValue(),
                room.getValue(),
                link.getValue(),
                Objects.requireNonNullElse(capacity.getValue(), 0),
                registration.getValue(),
                language.getValue());
    }
}
