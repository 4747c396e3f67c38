package org.ramure.portfolio.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.SessionPage;
import org.ramure.cohorts.ui.spi.SessionPart;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Journeys;
import org.springframework.core.annotation.Order;

/** Leads from the page of a long pathway to the dossier, and says what still changes there. */
@org.springframework.stereotype.Component
@Order(60)
class DossierLinkPart implements SessionPart {

    private final Journeys journeys;

    DossierLinkPart(Journeys journeys) {
        this.journeys = journeys;
    }

    @Override
    public Optional<Component> show(PersonId caller, SessionPage page) {
        if (journeys.of(page.cohort().template()).isEmpty()) {
            return Optional.empty();
        }
        var section = new Section();
        section.addClassNames("card", "dossier-link");
        section.add(new H2(section.getTranslation("portfolio.dossier.title")));
        if (page.cohort().status() == CohortStatus.CLOSED) {
            var closed = new Paragraph(section.getTranslation("portfolio.dossier.closed"));
            closed.addClassName("call-out");
            section.add(closed);
        }
        section.add(
                new Paragraph(section.getTranslation("portfolio.dossier.lead")),
                new Anchor(
                        "mon-dossier/" + page.cohort().slug(),
                        section.getTranslation("portfolio.dossier.link")));
        return Optional.of(section);
    }
}
