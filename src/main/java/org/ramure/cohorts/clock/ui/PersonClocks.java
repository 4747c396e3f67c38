package org.ramure.cohorts.clock.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.clock.Clocks;
import org.ramure.cohorts.ui.spi.PersonPart;
import org.ramure.people.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Someone's clocks on the facilitator's page about them. */
@Component
@Order(20)
class PersonClocks implements PersonPart {

    private final Clocks clocks;

    PersonClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public com.vaadin.flow.component.Component show(
            PersonId caller, Cohort cohort, Participant person) {
        var part = new Div();
        var lead = new Paragraph(part.getTranslation("cohorts.clock.lead"));
        lead.addClassName("muted");
        part.add(
                new H2(part.getTranslation("cohorts.clock.title")),
                lead,
                new ClocksPanel(clocks.of(caller, person.id()), Optional.empty()));
        return part;
    }
}
