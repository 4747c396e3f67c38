package org.ramure.cohorts.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
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
import org.ramure.cohorts.desk.Appointment;
import org.ramure.cohorts.desk.Call;
import org.ramure.cohorts.desk.Desk;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;

/** Today first, then whom to talk to and why. */
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
        add(
                new PageHeader(
                        getTranslation("cohorts.desk.title"), getTranslation("cohorts.desk.lead")));
        List<Appointment> week = desk.week(caller);
        add(new H2(getTranslation("cohorts.desk.today")));
        days(week.stream().filter(Appointment::today).toList(), "cohorts.desk.today.none");
        add(new H2(getTranslation("cohorts.desk.week")));
        days(week.stream().filter(a -> !a.today()).toList(), "cohorts.desk.week.none");
        add(new H2(getTranslation("cohorts.desk.calls")));
        List<Call> calls = desk.toCall(caller);
        if (calls.isEmpty()) {
            add(new EmptyState(getTranslation("cohorts.desk.calls.none")));
            return;
        }
        Paragraph how = new Paragraph(getTranslation("cohorts.desk.calls.how", calls.size()));
        how.addClassName("muted");
        add(how);
        calls.forEach(call -> add(card(call)));
    }

    private void days(List<Appointment> days, String none) {
        if (days.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation(none));
            nothing.addClassName("muted");
            add(nothing);
            return;
        }
        UnorderedList list = new UnorderedList();
        for (Appointment day : days) {
            ListItem item = new ListItem();
            item.add(
                    new Span(
                            getTranslation(
                                    "cohorts.desk.appointment",
                                    DeskWords.day(day.day()),
                                    day.start().toString(),
                                    day.end().toString(),
                                    day.title())),
                    new Anchor(
                            "groupes/" + day.slug(),
                            getTranslation("cohorts.desk.open", day.session())));
            if (!day.room().isEmpty()) {
                item.add(new Span(day.room()));
            }
            item.addClassName("cluster");
            list.add(item);
        }
        add(list);
    }

    private Article card(Call call) {
        Article card =
                new Article(
                        new H3(
                                new Anchor(
                                        "groupes/" + call.slug() + "/personnes/" + call.person(),
                                        call.name())),
                        new Paragraph(call.session()));
        call.nextContact()
                .ifPresent(day ->
                        card.add(
                                new Paragraph(
                                        getTranslation(
                                                "cohorts.desk.planned", DeskWords.day(day)))));
        card.add(DeskWords.list(this, call.reasons(), DeskWords.Told.FACILITATOR));
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohorts.desk.title") + " · Ramure";
    }
}
