package org.ramure.cohorts.attendance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.attendance.Attendance;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceRegister;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.attendance.AttendanceStatus;
import org.ramure.cohorts.attendance.Attendee;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.ui.PageHeader;

/** All half-days of a cohort with their sheets, and who was there in each. */
@Route("groupes/:slug/emargement")
@RolesAllowed({Role.FACILITATOR_ROLE, Role.ADMINISTRATOR_ROLE})
class AttendanceRegisterView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Words words = new Words(this);
    private final transient Cohorts cohorts;
    private final transient Attendance attendance;
    private final transient CurrentPerson current;

    AttendanceRegisterView(Cohorts cohorts, Attendance attendance, CurrentPerson current) {
        this.cohorts = cohorts;
        this.attendance = attendance;
        this.current = current;
        addClassNames("attendance", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId me = current.requireAccount();
        Cohort cohort =
                event.getRouteParameters()
                        .get("slug")
                        .flatMap(slug -> cohorts.find(me, slug))
                        .orElseThrow(NotFoundException::new);
        AttendanceRegister register = attendance.register(me, cohort.id());
        removeAll();
        add(
                new Paragraph(new Anchor("groupes/" + cohort.slug(), cohort.title())),
                new PageHeader(words.of("title"), words.of("lead")),
                new H2(words.of("halfDays")),
                halfDays(register));
        if (!register.people().isEmpty()) {
            var scroll = new Div(people(register));
            scroll.addClassName("attendance-scroll");
            scroll.getElement().setAttribute("tabindex", "0");
            scroll.getElement().setAttribute("role", "region");
            scroll.getElement().setAttribute("aria-label", words.of("people"));
            add(new H2(words.of("people")), scroll);
        }
    }

    private OrderedList halfDays(AttendanceRegister register) {
        var list = new OrderedList();
        list.addClassName("stack");
        for (AttendanceSheet sheet : register.sheets()) {
            String address =
                    "groupes/%s/emargement/%s"
                            .formatted(register.cohort().slug(), sheet.halfDay().id());
            var state =
                    new Span(
                            words.of("phase." + sheet.phase().name())
                                    + " · "
                                    + words.of("signedCount", sheet.signed(), sheet.people().size())
                                    + " · "
                                    + words.of(
                                            sheet.counterSignature().isPresent()
                                                    ? "isCounterSigned"
                                                    : "notCounterSigned"));
            state.addClassName("muted");
            list.add(
                    new ListItem(
                            new Anchor(address, sheet.halfDay().title()),
                            new Paragraph(words.when(sheet.halfDay())),
                            state));
        }
        return list;
    }

    private NativeTable people(AttendanceRegister register) {
        var table = new NativeTable();
        table.addClassName("plain");
        table.setCaptionText(words.of("registerCaption"));
        var head = new NativeTableRow(header("col", words.of("person")));
        for (AttendanceSheet sheet : register.sheets()) {
            head.add(header("col", sheet.halfDay().title()));
        }
        head.add(header("col", words.of("total")));
        table.add(new NativeTableHeader(head));
        var body = Objects.requireNonNull(table.getBody());
        var records = register.sheets().stream().map(AttendanceSheet::byPerson).toList();
        for (Attendee person : register.people()) {
            body.add(
                    row(
                            person,
                            records.stream()
                                    .map(sheet -> Optional.ofNullable(sheet.get(person.id())))
                                    .toList()));
        }
        return table;
    }

    private NativeTableRow row(Attendee person, List<Optional<AttendanceRecord>> records) {
        var row = new NativeTableRow(header("row", person.name()));
        int observed = 0;
        int prescribed = 0;
        for (Optional<AttendanceRecord> record : records) {
            AttendanceStatus status =
                    record.map(AttendanceRecord::status).orElse(AttendanceStatus.UNKNOWN);
            row.add(
                    new NativeTableCell(
                            getTranslation("cohorts.attendance.status." + status.name())));
            observed += record.map(AttendanceRecord::observedMinutes).orElse(0);
            prescribed += record.map(AttendanceRecord::prescribedMinutes).orElse(0);
        }
        row.add(new NativeTableCell(words.of("minutes", observed, prescribed)));
        return row;
    }

    private static NativeTableHeaderCell header(String scope, String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    @Override
    public String getPageTitle() {
        return words.of("title") + " · Ramure";
    }
}
