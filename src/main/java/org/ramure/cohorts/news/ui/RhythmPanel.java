package org.ramure.cohorts.news.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import org.ramure.cohorts.news.Reading;
import org.ramure.cohorts.news.Rhythm;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.Notices;

/** How often one wants letters about one's sessions; kept as soon as it is chosen. */
class RhythmPanel extends Section {

    RhythmPanel(Reading reading, PersonId person) {
        addClassNames("card", "cohorts-letters-rhythm");
        var choice = new RadioButtonGroup<Rhythm>(getTranslation("cohorts.news.page.question"));
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setItems(Rhythm.values());
        choice.setItemLabelGenerator(
                rhythm -> getTranslation("cohorts.news.rhythm." + rhythm.name()));
        choice.setValue(reading.rhythm(person));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                reading.choose(person, change.getValue());
                Notices.say(getTranslation("cohorts.news.page.changed." + change.getValue()));
            }
        });
        var always = new Paragraph(getTranslation("cohorts.news.page.always"));
        always.addClassName("muted");
        add(new H2(getTranslation("cohorts.news.page.title")), choice, always);
    }
}
