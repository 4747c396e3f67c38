package org.ramure.cohorts.sheet.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.SessionPage;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.sheet.FilledSheets;
import org.ramure.cohorts.sheet.FilledSheets.Line;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** A participant's sheets in a session, their own and those of their team. */
@Route("sessions/:session/fiches")
@PermitAll
class MySheetsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FilledSheets sheets;
    private final transient Sessions sessions;
    private final transient CurrentPerson current;

    MySheetsView(FilledSheets sheets, Sessions sessions, CurrentPerson current) {
        this.sheets = sheets;
        this.sessions = sessions;
        this.current = current;
        addClassNames("cohorts-sheet", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = current.requireAccount();
        Cohort cohort =
                event.getRouteParameters()
                        .get("session")
                        .flatMap(slug ->
                                sessions.page(Sessions.Visitor.of(Optional.of(person)), slug))
                        .map(SessionPage::cohort)
                        .orElseThrow(NotFoundException::new);
        try {
            show(cohort, sheets.mine(person, cohort.id()));
        } catch (UserFacingException noPlace) {
            throw new NotFoundException();
        }
    }

    private void show(Cohort cohort, List<Line> lines) {
        removeAll();
        add(
                new Anchor("sessions/" + cohort.slug(), cohort.title()),
                new PageHeader(
                        getTranslation("cohorts.sheet.mine"),
                        getTranslation("cohorts.sheet.mine.lead")));
        if (lines.isEmpty()) {
            add(new EmptyState(getTranslation("cohorts.sheet.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cohorts-desk-mine");
        for (Line line : lines) {
            ListItem item =
                    new ListItem(
                            new Anchor(
                                    "sessions/" + cohort.slug() + "/fiches/" + line.sheet(),
                                    line.title().in(Reader.language())));
            if (line.owner().isTeam()) {
                item.add(
                        SheetWords.badge(
                                getTranslation("cohorts.sheet.team", line.owner().team())));
            }
            item.add(new Span(SheetWords.standing(this, line)));
            list.add(item);
        }
        add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohorts.sheet.mine") + " · Ramure";
    }
}
