package org.ramure.portfolio.codev.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ramure.assessment.Entries;
import org.ramure.assessment.Entry;
import org.ramure.assessment.ui.Worksheet;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.Circle;
import org.ramure.portfolio.codev.Circles;
import org.ramure.portfolio.codev.MinuteFields;
import org.ramure.portfolio.codev.Protocols;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** The page of a pair or trio: members, meetings, a monthly question, shared notes. */
@Route("entraide/:id")
@PermitAll
class CircleView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Circles circles;
    private final transient Protocols protocols;
    private final transient MinuteFields fields;
    private final transient Fellows fellows;
    private final transient CurrentPerson current;

    CircleView(
            Circles circles,
            Protocols protocols,
            MinuteFields fields,
            Fellows fellows,
            CurrentPerson current) {
        this.circles = circles;
        this.protocols = protocols;
        this.fields = fields;
        this.fellows = fellows;
        this.current = current;
        addClassNames("portfolio-codev", "cohorts-sheet", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id =
                event.getRouteParameters()
                        .get("id")
                        .flatMap(CodevWords::id)
                        .orElseThrow(NotFoundException::new);
        show(id);
    }

    private void show(UUID id) {
        PersonId me = current.requireAccount();
        Circle circle;
        try {
            circle = circles.open(me, id);
        } catch (UserFacingException notTheirs) {
            throw new NotFoundException();
        }
        removeAll();
        add(
                new PageHeader(
                        getTranslation("portfolio.codev.circle.title"),
                        getTranslation(
                                "portfolio.codev.circle."
                                        + switch (circle.present().size()) {
                                            case Circles.SMALLEST -> "pair";
                                            case Circles.LARGEST -> "trio";
                                            default -> "over";
                                        })),
                new SeatsPanel(
                        new SeatsPanel.Ground(circles, fellows, me, circle), () -> show(id)));
        if (circle.has(me)) {
            add(new MeetingsPanel(circles, me, circle, () -> show(id)), notes(me, circle));
        } else {
            add(CodevWords.muted(getTranslation("portfolio.codev.circle.notesPrivate")));
        }
    }

    private Section notes(PersonId me, Circle circle) {
        Map<String, Entry> entries = new HashMap<>(circles.notes(me, circle.id()));
        String question = protocols.question(circle.month()).in(Reader.language());
        Section section =
                new Section(
                        new H2(getTranslation("portfolio.codev.circle.notes")),
                        new Worksheet(
                                fields.circle(question, circle.month(), Reader.language()),
                                entries,
                                "saisies/entraide/" + circle.id(),
                                new Worksheet.Owner(Entries.ownerMark(me), false)));
        section.addClassName("stack");
        section.add(new EarlierAnswers(protocols, circle, entries));
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portfolio.codev.circle.title") + " · Ramure";
    }
}
