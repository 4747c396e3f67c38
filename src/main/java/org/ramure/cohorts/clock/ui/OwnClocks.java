package org.ramure.cohorts.clock.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.SessionPage;
import org.ramure.cohorts.clock.Clocks;
import org.ramure.cohorts.clock.Declarations;
import org.ramure.cohorts.ui.spi.SessionPart;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.Notices;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One's own clocks on the page of a session, and declaring time. */
@Component
@Order(20)
class OwnClocks implements SessionPart {

    private final Clocks clocks;
    private final Declarations declarations;
    private final Clock clock;

    OwnClocks(Clocks clocks, Declarations declarations, Clock clock) {
        this.clocks = clocks;
        this.declarations = declarations;
        this.clock = clock;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> show(PersonId caller, SessionPage page) {
        var part = new Div();
        part.addClassName("clocks-own");
        var lead = new Paragraph(part.getTranslation("cohorts.clock.lead"));
        lead.addClassName("muted");
        var body = new Div();
        part.add(new H2(part.getTranslation("cohorts.clock.mine")), lead, body);
        fill(body, caller, page);
        return Optional.of(part);
    }

    private void fill(Div body, PersonId caller, SessionPage page) {
        CohortId cohort = page.cohort().id();
        body.removeAll();
        clocks.own(caller, cohort)
                .ifPresent(reading ->
                        body.add(
                                new ClocksPanel(
                                        reading,
                                        Optional.of(id -> {
                                            declarations.withdraw(caller, id);
                                            fill(body, caller, page);
                                            Notices.say(
                                                    body.getTranslation("cohorts.clock.withdrawn"));
                                        }))));
        if (page.cohort().status() != CohortStatus.CANCELLED) {
            body.add(
                    new NativeDetails(
                            body.getTranslation("cohorts.clock.declare"),
                            new DeclareForm(
                                    declarations.subjects(caller, cohort),
                                    LocalDate.ofInstant(clock.instant(), HalfDay.ZONE),
                                    time -> {
                                        declarations.declare(caller, cohort, time);
                                        fill(body, caller, page);
                                        Notices.say(body.getTranslation("cohorts.clock.declared"));
                                    })));
        }
    }
}
