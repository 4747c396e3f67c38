package org.ramure.cohorts.work.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.ramure.cohorts.SessionPage;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.closing.ClosedCohorts;
import org.ramure.cohorts.work.MyWork;
import org.ramure.cohorts.work.WorkState;
import org.ramure.cohorts.work.Works;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.cohorts.work.ui.spi.WorkPart;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;
import org.springframework.beans.factory.ObjectProvider;

/** A participant's own work on one assignment. */
@Route("sessions/:session/travaux/:assignment")
@PermitAll
class MyWorkView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Works works;
    private final transient Sessions sessions;
    private final transient CurrentPerson current;
    private final transient ObjectProvider<WorkPart> parts;
    private final transient ClosedCohorts closed;
    private String title = "";

    MyWorkView(
            Works works,
            Sessions sessions,
            CurrentPerson current,
            ObjectProvider<WorkPart> parts,
            ClosedCohorts closed) {
        this.closed = closed;
        this.parts = parts;
        this.works = works;
        this.sessions = sessions;
        this.current = current;
        addClassNames("cohorts-work", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = current.requireAccount();
        SessionPage page =
                event.getRouteParameters()
                        .get("session")
                        .flatMap(slug ->
                                sessions.page(Sessions.Visitor.of(Optional.of(person)), slug))
                        .orElseThrow(NotFoundException::new);
        String assignment =
                event.getRouteParameters().get("assignment").orElseThrow(NotFoundException::new);
        try {
            show(person, page, new Task(page.cohort().id(), assignment));
        } catch (UserFacingException notTheirs) {
            throw new NotFoundException();
        }
    }

    private void show(PersonId person, SessionPage page, Task task) {
        MyWork work = works.open(person, task);
        if (work.state() == WorkState.ANSWERED) {
            works.read(person, task);
        }
        removeAll();
        title = work.plan().title().in(Reader.language());
        add(
                new Anchor(
                        "sessions/" + page.cohort().slug() + "/travaux",
                        getTranslation("cohorts.work.back", page.cohort().title())),
                new PageHeader(title, WorkWords.due(this, work.terms())));
        if (work.terms().isException()) {
            Paragraph reason =
                    new Paragraph(getTranslation("cohorts.work.exception", work.terms().reason()));
            reason.addClassName("call-out");
            add(reason);
        }
        boolean begun = !work.versions().isEmpty();
        if (begun) {
            versions(work);
        }
        add(begun ? folded(work) : new Prose(work.plan().brief()));
        work.plan().rubric().ifPresent(rubric -> add(new RubricDetails(rubric)));
        Runnable again = () -> show(person, page, task);
        boolean readOnly = closed.isReadOnly(page.cohort().id());
        if (readOnly) {
            Paragraph over = new Paragraph(getTranslation("cohorts.readOnly"));
            over.addClassName("call-out");
            add(over);
        } else if (work.terms().open()) {
            Paragraph late = new Paragraph(getTranslation("cohorts.work.lateRule"));
            late.addClassName("muted");
            add(new DraftPanel(person, task, work, works, again), late);
        }
        parts.orderedStream()
                .flatMap(part -> part.own(person, page.cohort(), task).stream())
                .forEach(this::add);
        add(new ThreadPanel(work.thread(), text -> works.say(person, task, text), again));
    }

    private void versions(MyWork work) {
        work.versions()
                .reversed()
                .forEach(version -> add(new VersionCard(version, work.plan().rubric())));
    }

    /** What was asked, for whoever wants to read it again. */
    private NativeDetails folded(MyWork work) {
        NativeDetails brief =
                new NativeDetails(
                        getTranslation("cohorts.work.brief"), new Prose(work.plan().brief()));
        brief.addClassName("cohorts-work-rubric");
        return brief;
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
