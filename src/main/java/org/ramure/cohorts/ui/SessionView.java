package org.ramure.cohorts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.SessionPage;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.Sessions.Visitor;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.template.Templates;
import org.ramure.cohorts.ui.spi.SessionPart;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The page of a session: what, when, where, for whom, and one's place in it. {@code ?lien=} opens a
 * registration by link, {@code ?cle=} is the key in a letter.
 */
@Route("sessions/:session")
@AnonymousAllowed
class SessionView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Sessions sessions;
    private final transient Templates templates;
    private final transient CurrentPerson current;
    private final transient RegistrationLimits limits;
    private final transient List<SessionPart> parts;
    private String title = "";
    private String keys = "";

    SessionView(
            Sessions sessions,
            Templates templates,
            CurrentPerson current,
            RegistrationLimits limits,
            ObjectProvider<SessionPart> parts) {
        this.sessions = sessions;
        this.templates = templates;
        this.current = current;
        this.limits = limits;
        this.parts = parts.orderedStream().toList();
        addClassNames("cohorts", "cohorts-session");
    }

    /** Whoever has a place finds what is theirs before what everyone may read. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<Account> account = current.account();
        Visitor visitor =
                new Visitor(
                        account.map(Account::id),
                        query.getSingleParameter("lien").orElse(""),
                        query.getSingleParameter("cle").orElse(""));
        keys = query.getQueryString().isEmpty() ? "" : "?" + query.getQueryString();
        SessionPage page =
                event.getRouteParameters()
                        .get("session")
                        .flatMap(slug -> sessions.page(visitor, slug))
                        .orElseThrow(NotFoundException::new);
        Cohort cohort = page.cohort();
        title = cohort.title();
        add(new PageHeader(title, Days.range(cohort.firstDay(), cohort.lastDay())));
        if (cohort.status() == CohortStatus.CANCELLED) {
            var cancelled =
                    new Paragraph(getTranslation("cohorts.life.cancelled", cohort.statusReason()));
            cancelled.addClassName("call-out");
            add(cancelled);
        }
        var columns = new Div(about(page), new RegistrationPanel(sessions, limits, visitor, page));
        columns.addClassName("cohorts-columns");
        if (hasPlace(page)) {
            account.map(Account::id)
                    .ifPresent(caller ->
                            parts.stream()
                                    .flatMap(part -> part.show(caller, page).stream())
                                    .forEach(this::add));
        }
        add(columns);
    }

    private static boolean hasPlace(SessionPage page) {
        return page.mine().filter(p -> p.status() == ParticipantStatus.ENROLLED).isPresent();
    }

    /** What whoever has a place does here. */
    private UnorderedList own(Cohort cohort) {
        return new UnorderedList(
                new ListItem(
                        new Anchor(
                                "sessions/" + cohort.slug() + "/fiches",
                                getTranslation("cohorts.sheet.link"))),
                new ListItem(
                        new Anchor(
                                "sessions/" + cohort.slug() + "/travaux",
                                getTranslation("cohorts.desk.mine.link"))));
    }

    private Component about(SessionPage page) {
        Cohort cohort = page.cohort();
        var about = new Div();
        about.addClassNames("prose", "cohorts-about");
        about.add(new Paragraph(cohort.details().summary()));
        about.add(new H2(getTranslation("cohorts.session.programme")), programme(page));
        if (hasPlace(page)) {
            about.add(own(cohort));
        }
        about.add(
                new H2(getTranslation("cohorts.session.where")),
                new Paragraph(SessionFacts.where(cohort, this::getTranslation)));
        templates.find(cohort.template()).ifPresent(template -> promise(about, template));
        if (!page.facilitators().isEmpty()) {
            about.add(
                    new H2(getTranslation("cohorts.session.with")),
                    new Paragraph(String.join(", ", page.facilitators())));
        }
        return about;
    }

    private void promise(Div about, SessionTemplate template) {
        var language = Reader.language();
        var objectives = new UnorderedList();
        template.objectives().forEach(o -> objectives.add(new ListItem(o.in(language))));
        about.add(new H2(getTranslation("cohorts.session.objectives")), objectives);
        about.add(
                new H2(getTranslation("cohorts.session.audience")),
                new Paragraph(template.audience().in(language)));
        if (!template.prerequisites().isEmpty()) {
            about.add(
                    new Paragraph(
                            getTranslation(
                                    "cohorts.session.prerequisites",
                                    template.prerequisites().in(language))));
        }
    }

    private Component programme(SessionPage page) {
        var list = new UnorderedList();
        list.addClassName("cohorts-programme-list");
        page.halfDays().forEach(halfDay -> list.add(line(page.cohort(), halfDay)));
        return list;
    }

    private ListItem line(Cohort cohort, HalfDay halfDay) {
        var day = new Span(Days.full(halfDay.day()));
        day.addClassName("cohorts-title");
        var line = new ListItem(day, new Span(Days.hours(halfDay)), new Span(halfDay.title()));
        if (halfDay.cancelled()) {
            line.addClassName("is-cancelled");
            line.add(
                    new Span(
                            getTranslation(
                                    "cohorts.programme.cancelled", halfDay.cancelledReason())));
            return line;
        }
        line.add(calendarFile(cohort, halfDay));
        String link = halfDay.link();
        if (halfDay.modality() != Modality.ON_SITE && !link.isEmpty()) {
            line.add(new Anchor(link, getTranslation("cohorts.session.join")));
        } else if (!halfDay.room().isEmpty() && !halfDay.room().equals(cohort.details().room())) {
            line.add(new Span(halfDay.room()));
        }
        return line;
    }

    /** The half-day for one's calendar; the keys of this page open it as well. */
    private Anchor calendarFile(Cohort cohort, HalfDay halfDay) {
        var file =
                new Anchor(
                        "sessions/%s/agenda/%s.ics%s".formatted(cohort.slug(), halfDay.id(), keys),
                        getTranslation("cohorts.feed.file"));
        file.setRouterIgnore(true);
        file.addClassName("cohorts-agenda-file");
        file.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("cohorts.feed.file.of", Days.full(halfDay.day())));
        return file;
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
