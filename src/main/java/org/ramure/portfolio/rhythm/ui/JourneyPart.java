package org.ramure.portfolio.rhythm.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.ramure.cohorts.SessionPage;
import org.ramure.cohorts.ui.spi.SessionPart;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Journeys;
import org.springframework.core.annotation.Order;

/** On the page of a session with a journey: the way to one's own pathway. */
@org.springframework.stereotype.Component
@Order(5)
class JourneyPart implements SessionPart {

    private final Journeys journeys;

    JourneyPart(Journeys journeys) {
        this.journeys = journeys;
    }

    @Override
    public Optional<Component> show(PersonId caller, SessionPage page) {
        if (journeys.of(page.cohort().template()).isEmpty()) {
            return Optional.empty();
        }
        var part = new Section();
        part.addClassName("rhythm-part");
        part.add(
                new H2(part.getTranslation("portfolio.rhythm.mine")),
                new Paragraph(part.getTranslation("portfolio.rhythm.part.lead")),
                new Anchor(
                        "mon-parcours/" + page.cohort().slug(),
                        part.getTranslation("portfolio.rhythm.part.open")));
        return Optional.of(part);
    }
}
