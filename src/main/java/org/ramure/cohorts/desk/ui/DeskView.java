package org.ramure.cohorts.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import org.ramure.cohorts.desk.Appointment;
import org.ramure.cohorts.desk.Call;
import org.ramure.cohorts.desk.Desk;
import org.ramure.cohorts.desk.Waiting;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** Today first, what waits for an answer, then whom to talk to and why. */
@Route("pupitre")
@Menu(title = "cohorts.desk.menu", order = 60, icon = "vaadin:clipboard-user")
@RolesAllowed({Role.FACILITATOR_ROLE, Role.ADMINISTRATOR_ROLE})
class DeskView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Desk desk;
    private final transient CurrentPerson current;

    DeskView(Desk desk, CurrentPerson current) {
        this.desk = desk;
        this.current = current;
        addClassNames("cohorts-desk", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId caller = current.requireAccount();
        List<Appointment> week = desk.week(caller);
        Div sooner =
                new Div(
                        part(
                                "cohorts.desk.today",
                                week.stream().filter(Appointment::today).toList(),
                                this::appointment),
                        part(
                                "cohorts.desk.week",
                                week.stream().filter(a -> !a.today()).toList(),
                                this::appointment),
                        part("cohorts.desk.answers", desk.toAnswer(caller), this::waiting));
        sooner.addClassName("cohorts-desk-sooner");
        Div page = new Div(sooner, calls(desk.toCall(caller)));
        page.addClassName("cohorts-desk-page");
        add(
                new PageHeader(
                        getTranslation("cohorts.desk.title"), getTranslation("cohorts.desk.lead")),
                page);
    }

    /** A heading, and a list or the word that it is empty. */
    private <T> Section part(String title, List<T> items, Function<T, ListItem> item) {
        Section part = new Section(new H2(getTranslation(title)));
        if (items.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation(title + ".none"));
            nothing.addClassName("muted");
            part.add(nothing);
            return part;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cohorts-desk-list");
        items.forEach(one -> list.add(item.apply(one)));
        part.add(list);
        return part;
    }

    private ListItem appointment(Appointment day) {
        Span when =
                new Span(
                        getTranslation(
                                "cohorts.desk.when",
                                DeskWords.day(day.day()),
                                DeskWords.hour(day.start()),
                                DeskWords.hour(day.end())));
        when.addClassName("cohorts-desk-when");
        ListItem item =
                new ListItem(
                        when,
                        new Span(day.title()),
                        new Anchor("groupes/" + day.slug(), day.session()));
        if (!day.room().isEmpty()) {
            item.add(muted(day.room()));
        }
        if (day.today()) {
            Div doors = new Div(door(day, "deroule"), door(day, "emargement"));
            doors.addClassName("cluster");
            item.add(doors);
        }
        return item;
    }

    private Anchor door(Appointment day, String page) {
        return new Anchor(
                "groupes/" + day.slug() + "/" + page + "/" + day.halfDay(),
                getTranslation("cohorts.desk.door." + page));
    }

    private ListItem waiting(Waiting work) {
        return new ListItem(
                new Anchor(
                        "groupes/"
                                + work.slug()
                                + "/travaux/"
                                + work.assignment()
                                + "/"
                                + work.person(),
                        getTranslation(
                                "cohorts.desk.answer",
                                work.name(),
                                work.title().in(Reader.language()))),
                muted(
                        getTranslation(
                                "cohorts.desk.answer.since", DeskWords.day(work.handedInAt()))),
                muted(work.session()));
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("muted");
        return span;
    }

    private Component calls(List<Call> calls) {
        Section part = new Section(new H2(getTranslation("cohorts.desk.calls")));
        part.addClassName("cohorts-desk-calls");
        if (calls.isEmpty()) {
            part.add(new EmptyState(getTranslation("cohorts.desk.calls.none")));
            return part;
        }
        Paragraph how = new Paragraph(getTranslation("cohorts.desk.calls.how", calls.size()));
        how.addClassName("muted");
        part.add(how);
        calls.forEach(call -> part.add(card(call)));
        return part;
    }

    private Article card(Call call) {
        Div head =
                new Div(
                        new H3(
                                new Anchor(
                                        "groupes/" + call.slug() + "/personnes/" + call.person(),
                                        call.name())));
        head.addClassName("cluster");
        call.nextContact()
                .ifPresent(day -> {
                    Span planned =
                            new Span(getTranslation("cohorts.desk.planned", DeskWords.day(day)));
                    planned.addClassNames("badge", "cohorts-desk-planned");
                    head.add(planned);
                });
        Paragraph session = new Paragraph(call.session());
        session.addClassName("muted");
        Article card = new Article(head, session);
        if (!call.reasons().isEmpty()) {
            card.add(DeskWords.list(this, call.reasons(), DeskWords.Told.FACILITATOR));
        }
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohorts.desk.title") + " · Ramure";
    }
}
