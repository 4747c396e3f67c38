package org.ramure.cohorts.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.work.WorkDesk;
import org.ramure.cohorts.work.WorkPlan;
import org.ramure.cohorts.work.WorkRow;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.cohorts.work.ui.spi.WorkPart;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.springframework.beans.factory.ObjectProvider;

/** The assignments of a cohort: their dates, and where everyone stands with each. */
@Route("groupes/:cohort/travaux")
@RolesAllowed({Role.FACILITATOR_ROLE, Role.ADMINISTRATOR_ROLE})
class AssignmentView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WorkDesk desk;
    private final transient Cohorts cohorts;
    private final transient Participants participants;
    private final transient CurrentPerson current;
    private final transient Clock clock;
    private final transient ObjectProvider<WorkPart> parts;

    AssignmentView(
            WorkDesk desk,
            Cohorts cohorts,
            Participants participants,
            CurrentPerson current,
            Clock clock,
            ObjectProvider<WorkPart> parts) {
        this.parts = parts;
        this.desk = desk;
        this.cohorts = cohorts;
        this.participants = participants;
        this.current = current;
        this.clock = clock;
        addClassNames("cohorts-work", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId caller = current.requireAccount();
        show(
                caller,
                event.getRouteParameters()
                        .get("cohort")
                        .flatMap(slug -> cohorts.find(caller, slug))
                        .orElseThrow(NotFoundException::new));
    }

    private void show(PersonId caller, Cohort cohort) {
        removeAll();
        add(
                new Anchor(
                        "groupes/" + cohort.slug(),
                        getTranslation("cohorts.work.back", cohort.title())),
                new PageHeader(getTranslation("cohorts.work.desk.title"), cohort.title()));
        List<WorkPlan> plans = desk.plans(caller, cohort.id());
        if (plans.isEmpty()) {
            add(new EmptyState(getTranslation("cohorts.work.desk.none")));
            return;
        }
        Map<ParticipantId, Participant> people =
                participants.enrolled(caller, cohort.id()).stream()
                        .collect(Collectors.toMap(Participant::id, person -> person));
        Map<String, List<WorkRow>> rows =
                desk
                        .rows(caller, List.of(cohort.id()))
                        .getOrDefault(cohort.id(), List.of())
                        .stream()
                        .collect(Collectors.groupingBy(row -> row.plan().id()));
        for (WorkPlan plan : plans) {
            add(new H2(plan.title().in(Reader.language())), dates(caller, cohort, plan));
            List<WorkRow> own = rows.getOrDefault(plan.id(), List.of());
            add(
                    own.isEmpty()
                            ? new EmptyState(getTranslation("cohorts.work.desk.nobody"))
                            : table(cohort, plan, own, people));
            parts.orderedStream()
                    .flatMap(part ->
                            part.desk(caller, cohort, new Task(cohort.id(), plan.id())).stream())
                    .forEach(this::add);
        }
    }

    private Component dates(PersonId caller, Cohort cohort, WorkPlan plan) {
        DatePicker due = new DatePicker(getTranslation("cohorts.work.desk.due"), plan.dueOn());
        due.setLocale(Reader.language().locale());
        Button move =
                new Button(
                        getTranslation("cohorts.work.desk.move"),
                        click -> {
                            try {
                                desk.move(
                                        caller,
                                        new Task(cohort.id(), plan.id()),
                                        due.getValue(),
                                        plan.version());
                                Notices.say(getTranslation("cohorts.work.desk.movedNow"));
                                show(caller, cohort);
                            } catch (UserFacingException no) {
                                due.setErrorMessage(WorkWords.refusal(this, no));
                                due.setInvalid(true);
                            }
                        });
        Div line = new Div(due, move);
        line.addClassName("cohorts-desk-line");
        return line;
    }

    private Component table(
            Cohort cohort,
            WorkPlan plan,
            List<WorkRow> rows,
            Map<ParticipantId, Participant> people) {
        NativeTable table = new NativeTable();
        table.setCaptionText(
                getTranslation(
                        "cohorts.work.desk.caption",
                        rows.stream().filter(r -> r.state().isHandedIn()).count(),
                        rows.size()));
        table.addClassName("cohorts-work-table");
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of("person", "state", "versions", "date", "given")) {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(getTranslation("cohorts.work.desk." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        rows.stream()
                .filter(row -> people.containsKey(row.person()))
                .sorted(
                        Comparator.comparing(
                                (WorkRow row) -> name(people.get(row.person())),
                                String.CASE_INSENSITIVE_ORDER))
                .forEach(row ->
                        fill(
                                table.getBody().addRow(),
                                row,
                                name(people.get(row.person())),
                                "groupes/"
                                        + cohort.slug()
                                        + "/travaux/"
                                        + plan.id()
                                        + "/"
                                        + row.person()));
        return table;
    }

    private void fill(NativeTableRow line, WorkRow row, String name, String address) {
        NativeTableHeaderCell who = new NativeTableHeaderCell(new Anchor(address, name));
        who.getElement().setAttribute("scope", "row");
        line.add(who);
        Span state = new Span(getTranslation("cohorts.work.state." + shown(row)));
        state.addClassNames("badge", "cohorts-work-" + shown(row).toLowerCase(Locale.ROOT));
        line.add(
                new NativeTableCell(state),
                cell("versions", String.valueOf(row.versions())),
                cell("date", when(row)));
        if (row.terms().isException()) {
            Span given = new Span(getTranslation("cohorts.work.exception.mark"));
            given.addClassName("muted");
            given.getElement().setAttribute("title", row.terms().reason());
            line.add(new NativeTableCell(given));
        } else {
            line.add(new NativeTableCell());
        }
    }

    private NativeTableCell cell(String column, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", getTranslation("cohorts.work.desk." + column));
        return cell;
    }

    /** The state, and apart from the others what was due and did not come. */
    private String shown(WorkRow row) {
        boolean overdue = !row.state().isHandedIn() && today().isAfter(row.terms().dueOn());
        return overdue ? "OVERDUE" : row.state().name();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HalfDay.ZONE);
    }

    private static String name(@Nullable Participant person) {
        return person == null ? "" : person.name();
    }

    private String when(WorkRow row) {
        return row.handedInAt()
                .map(at ->
                        getTranslation(
                                row.late() ? "cohorts.work.late" : "cohorts.work.on",
                                WorkWords.moment(at)))
                .orElseGet(() -> WorkWords.due(this, row.terms()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohorts.work.desk.title") + " · Ramure";
    }
}
