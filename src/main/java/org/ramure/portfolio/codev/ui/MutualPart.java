package org.ramure.portfolio.codev.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.SessionPage;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.cohorts.ui.spi.SessionPart;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.Circle;
import org.ramure.portfolio.codev.Circles;
import org.ramure.portfolio.codev.CodevSessions;
import org.ramure.portfolio.journey.Journeys;
import org.springframework.core.annotation.Order;

/**
 * « Entraide » on a session's page, for those who have a place: in long pathways always, elsewhere
 * once somebody has planned a session or formed a pair.
 */
@org.springframework.stereotype.Component
@Order(60)
class MutualPart implements SessionPart {

    private final CodevSessions sessions;
    private final Circles circles;
    private final Fellows fellows;
    private final Journeys journeys;
    private final Clock clock;

    MutualPart(
            CodevSessions sessions,
            Circles circles,
            Fellows fellows,
            Journeys journeys,
            Clock clock) {
        this.sessions = sessions;
        this.circles = circles;
        this.fellows = fellows;
        this.journeys = journeys;
        this.clock = clock;
    }

    @Override
    public Optional<Component> show(PersonId caller, SessionPage page) {
        Cohort cohort = page.cohort();
        boolean enrolled =
                page.mine().filter(p -> p.status() == ParticipantStatus.ENROLLED).isPresent();
        if (!enrolled) {
            return Optional.empty();
        }
        boolean used =
                journeys.of(cohort.template()).isPresent()
                        || !sessions.of(caller, cohort.id()).isEmpty()
                        || circles.mine(caller, cohort.id()).isPresent();
        return used ? Optional.of(part(caller, cohort)) : Optional.empty();
    }

    private Component part(PersonId caller, Cohort cohort) {
        var part = new Div();
        part.addClassNames("portfolio-codev", "stack");
        fill(part, caller, cohort);
        return part;
    }

    private void fill(Div part, PersonId caller, Cohort cohort) {
        part.removeAll();
        part.add(
                new SessionsPanel(
                        new SessionsPanel.Ground(
                                sessions, caller, cohort, List.of(), clock.instant())),
                new H2(part.getTranslation("portfolio.codev.circle.mine")));
        Optional<Circle> mine = circles.mine(caller, cohort.id());
        if (mine.isPresent()) {
            part.add(link(part, caller, mine.get()));
            return;
        }
        List<FormCircle.Choice> people =
                fellows.of(caller, cohort.id()).stream()
                        .filter(f -> !f.facilitator())
                        .map(f -> new FormCircle.Choice(f.person(), f.name()))
                        .toList();
        part.add(
                CodevWords.muted(part.getTranslation("portfolio.codev.circle.none")),
                new FormCircle(
                        new FormCircle.Ground(circles, caller, cohort.id(), people, true),
                        () -> fill(part, caller, cohort)));
    }

    private static Component link(Div part, PersonId caller, Circle circle) {
        String names =
                circle.present().stream()
                        .filter(seat -> !seat.person().equals(caller))
                        .map(seat -> CodevWords.name(part, seat.name()))
                        .collect(Collectors.joining(", "));
        return new Paragraph(
                new Anchor(
                        "entraide/" + circle.id(),
                        part.getTranslation("portfolio.codev.circle.with", names)));
    }
}
