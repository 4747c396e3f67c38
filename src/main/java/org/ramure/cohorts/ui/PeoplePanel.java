package org.ramure.cohorts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.Participants.Filter;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.EmptyState;

/** The people of a cohort, found by name or state, as many as there are. */
class PeoplePanel extends Section {

    private static final int FEW = 10;

    private final transient Participants participants;
    private final transient PersonId caller;
    private final transient Cohort cohort;
    private final transient Map<ParticipantId, String> needs;
    private final TextField search = new TextField(getTranslation("cohorts.people.search"));
    private final Select<ParticipantStatus> status = new Select<>();
    private final Select<String> group = new Select<>();
    private final Grid<Participant> grid = new Grid<>();
    private final Paragraph counts = new Paragraph();
    private final transient GroupTools groupTools;
    private transient List<String> groups;

    PeoplePanel(Participants participants, PersonId caller, Cohort cohort) {
        this.participants = participants;
        this.caller = caller;
        this.cohort = cohort;
        this.needs = participants.adjustments(caller, cohort.id());
        this.groupTools = new GroupTools(participants, caller, cohort, this::refresh);
        this.groups = participants.groups(caller, cohort.id());
        addClassName("cohorts-people");
        add(new H2(getTranslation("cohorts.people.title")));
        int all = participants.count(caller, cohort.id(), Filter.ALL);
        if (all == 0) {
            var invite =
                    new Anchor(
                            "groupes/" + cohort.slug() + "?partie=inviter",
                            getTranslation("cohorts.people.invite"));
            invite.addClassName("button-primary");
            add(new EmptyState(getTranslation("cohorts.people.empty"), invite));
            return;
        }
        add(counts, filters());
        if (cohort.status().isLive()) {
            add(groupTools.sharing());
        }
        add(grid());
        grid.setAllRowsVisible(all <= FEW);
        count();
    }

    private void refresh() {
        groups = participants.groups(caller, cohort.id());
        group.setItems(groups);
        grid.getDataProvider().refreshAll();
    }

    private void count() {
        Map<ParticipantStatus, Long> by = participants.counts(caller, cohort.id());
        counts.setText(
                getTranslation(
                        "cohorts.people.counts",
                        by.getOrDefault(ParticipantStatus.ENROLLED, 0L),
                        cohort.details().capacity(),
                        by.getOrDefault(ParticipantStatus.WAITING, 0L),
                        by.getOrDefault(ParticipantStatus.INVITED, 0L)));
    }

    private Component filters() {
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(e -> grid.getDataProvider().refreshAll());
        status.setLabel(getTranslation("cohorts.people.status"));
        status.setItems(ParticipantStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("cohorts.people.everyone"));
        status.setItemLabelGenerator(s ->
                s == null
                        ? getTranslation("cohorts.people.everyone")
                        : getTranslation("cohorts.place." + s.name()));
        status.addValueChangeListener(e -> grid.getDataProvider().refreshAll());
        group.setLabel(getTranslation("cohorts.group.label"));
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(getTranslation("cohorts.group.all"));
        group.setItemLabelGenerator(g -> g == null ? getTranslation("cohorts.group.all") : g);
        group.setItems(groups);
        group.addValueChangeListener(e -> grid.getDataProvider().refreshAll());
        var filters = new Div(search, status, group);
        filters.addClassName("cluster");
        return filters;
    }

    private Filter filter() {
        return new Filter(search.getValue(), status.getValue(), group.getValue());
    }

    private Component grid() {
        grid.addClassName("cohorts-grid");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", getTranslation("cohorts.people.title"));
        grid.addComponentColumn(this::line).setHeader(getTranslation("cohorts.people.person"));
        grid.setItems(
                DataProvider.fromCallbacks(
                        query ->
                                participants
                                        .list(
                                                caller,
                                                cohort.id(),
                                                filter(),
                                                query.getPage(),
                                                query.getPageSize())
                                        .stream(),
                        query -> participants.count(caller, cohort.id(), filter())));
        return grid;
    }

    /** Who, and beside it or, on a phone, below it what can be done. */
    private Component line(Participant person) {
        var line = new Div(who(person), actions(person));
        line.addClassName("cohorts-line");
        return line;
    }

    private Component who(Participant person) {
        var name = new Span(person.name());
        name.addClassName("cohorts-title");
        var who = new Div(name, new StatusBadge(person.status()));
        for (String more :
                new String[] {
                    person.name().equals(person.email()) ? "" : person.email(),
                    person.organisation()
                }) {
            if (!more.isEmpty()) {
                var line = new Span(more);
                line.addClassName("muted");
                who.add(line);
            }
        }
        String need = needs.getOrDefault(person.id(), "");
        if (!need.isEmpty()) {
            var line = new Span(getTranslation("cohorts.people.adjustment", need));
            line.addClassName("cohorts-adjustment");
            who.add(line);
        }
        who.addClassName("cohorts-what");
        return who;
    }

    private Component actions(Participant person) {
        var actions = new Div();
        actions.addClassName("cohorts-actions");
        if (!cohort.status().isLive()) {
            return actions;
        }
        var refusal = new Refusal();
        boolean gone =
                person.status() == ParticipantStatus.DECLINED
                        || person.status() == ParticipantStatus.WITHDRAWN;
        if (!gone) {
            actions.add(groupTools.field(person, groups));
        }
        if (person.status() != ParticipantStatus.ENROLLED && !gone) {
            actions.add(
                    button(
                            "enrol",
                            person,
                            refusal,
                            () -> participants.enrol(caller, person.id())));
        }
        if (person.status() == ParticipantStatus.INVITED || gone) {
            actions.add(
                    button(
                            "remind",
                            person,
                            refusal,
                            () -> participants.remind(caller, person.id())));
        }
        if (!gone) {
            actions.add(
                    button(
                            "withdraw",
                            person,
                            refusal,
                            () -> participants.withdraw(caller, person.id())));
        }
        actions.add(refusal);
        return actions;
    }

    private Component button(String what, Participant person, Refusal refusal, Runnable does) {
        String label = getTranslation("cohorts.people." + what);
        var button =
                new Button(
                        label,
                        click -> {
                            if (refusal.unless(does)) {
                                grid.getDataProvider().refreshAll();
                                count();
                            }
                        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("cohorts.people.of", label, person.name()));
        return button;
    }
}
