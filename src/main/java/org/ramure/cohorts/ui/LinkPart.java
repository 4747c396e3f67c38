package org.ramure.cohorts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Registration;
import org.ramure.people.PersonId;

/** The address to hand on, by which people register themselves. */
class LinkPart extends Section {

    private final TextField address = new TextField(getTranslation("cohorts.link.address"));

    LinkPart(Cohorts cohorts, PersonId caller, Cohort cohort, String page) {
        addClassName("card");
        Registration registration = cohort.details().registration();
        add(
                new H2(getTranslation("cohorts.link.title")),
                new Paragraph(getTranslation("cohorts.link." + registration.name())));
        if (registration == Registration.INVITED) {
            return;
        }
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setValue(
                registration == Registration.PUBLIC ? page : page + "?lien=" + cohort.joinToken());
        var form = new Div(address);
        form.addClassName("cohorts-form");
        if (registration == Registration.LINK) {
            var renew =
                    new Button(
                            getTranslation("cohorts.link.renew"),
                            click ->
                                    address.setValue(
                                            page
                                                    + "?lien="
                                                    + cohorts.renewJoinToken(caller, cohort.id())));
            renew.addThemeVariants(ButtonVariant.TERTIARY);
            form.add(renew);
        }
        add(form);
    }
}
