package org.ramure.cohorts.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
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
import org.ramure.cohorts.desk.Desk;
import org.ramure.cohorts.desk.Reason;
import org.ramure.cohorts.work.WorkRow;
import org.ramure.cohorts.work.Works;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** One's own assignments in a session, and what those who run it see about oneself. */
@Route("sessions/:session/travaux")
@PermitAll
class MyStandingView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Works works;
    private final transient Desk desk;
    private final transient Sessions sessions;
    private final transient CurrentPerson current;

    MyStandingView(Works works, Desk desk, Sessions sessions, CurrentPerson current) {
        this.works = works;
        this.desk = desk;
        this.sessions = sessions;
        this.current = current;
        addClassNames("cohorts-desk", "stack");
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
        removeAll();
        add(
                new Anchor("sessions/" + cohort.slug(), cohort.title()),
                new PageHeader(getTranslation("cohorts.desk.mine.title"), cohort.title()));
        try {
            list(cohort, works.mine(person, cohort.id()));
        } catch (UserFacingException noPlace) {
            throw new NotFoundException();
        }
        standing(desk.about(person, cohort.id()));
    }

    private void list(Cohort cohort, List<WorkRow> rows) {
        if (rows.isEmpty()) {
            add(new EmptyState(getTranslation("cohorts.desk.mine.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cohorts-desk-mine");
        for (WorkRow row : rows) {
            Span state = new Span(getTranslation("cohorts.work.state." + row.state().name()));
            state.addClassName("badge");
            ListItem item =
                    new ListItem(
                            new Anchor(
                                    "sessions/" + cohort.slug() + "/travaux/" + row.plan().id(),
                                    row.plan().title().in(Reader.language())),
                            state,
                            new Span(
                                    getTranslation(
                                            row.terms().open()
                                                    ? "cohorts.work.dueOn"
                                                    : "cohorts.work.opensOn",
                                            DeskWords.day(
                                                    row.terms().open()
                                                            ? row.terms().dueOn()
                                                            : row.terms().opensOn()))));
            list.add(item);
        }
        add(list);
    }

    private void standing(List<Reason> reasons) {
        add(new H2(getTranslation("cohorts.desk.mine.seen")));
        Paragraph how =
                new Paragraph(
                        getTranslation(
                                reasons.isEmpty()
                                        ? "cohorts.desk.mine.seen.none"
                                        : "cohorts.desk.mine.seen.how"));
        how.addClassName("muted");
        add(how);
        if (!reasons.isEmpty()) {
            add(DeskWords.list(this, reasons, DeskWords.Told.OWN));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohorts.desk.mine.title") + " · Ramure";
    }
}
