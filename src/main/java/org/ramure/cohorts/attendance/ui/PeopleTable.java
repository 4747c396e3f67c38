package org.ramure.cohorts.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.attendance.AttendanceEvent;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.attendance.Attendee;
import org.ramure.cohorts.attendance.Bundle;

/** Everyone on the sheet: what is known, how it was signed, all that happened. */
class PeopleTable extends Div {

    private final transient Words words = new Words(this);
    private final transient Consumer<Attendee> correct;

    PeopleTable(Consumer<Attendee> correct) {
        this.correct = correct;
    }

    void show(AttendanceSheet sheet) {
        removeAll();
        var table = new NativeTable();
        table.addClassNames("plain", "attendance-table");
        table.setCaptionText(words.of("people"));
        var head = new NativeTableRow();
        Stream.of("person", "status", "signature", "act")
                .map(key -> head("col", words.of(key)))
                .forEach(head::add);
        table.add(new NativeTableHeader(head));
        var body = Objects.requireNonNull(table.getBody());
        var records = sheet.byPerson();
        for (Attendee person : sheet.people()) {
            AttendanceRecord record = Objects.requireNonNull(records.get(person.id()));
            body.add(row(person, record, sheet));
        }
        add(table);
    }

    private static NativeTableHeaderCell head(String scope, String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableRow row(Attendee person, AttendanceRecord record, AttendanceSheet sheet) {
        var act = new Button(words.of("act"), click -> correct.accept(person));
        act.setAriaLabel(words.of("markOf", person.name()));
        return new NativeTableRow(
                head("row", person.name()),
                new NativeTableCell(status(record, sheet)),
                new NativeTableCell(signature(record, sheet.halfDay().day())),
                new NativeTableCell(act));
    }

    private Component status(AttendanceRecord record, AttendanceSheet sheet) {
        var status = new Div(new Span(words.status(record)));
        if (record.isDoubtful()) {
            var doubt = new Paragraph(words.of("doubt"));
            doubt.addClassName("attendance-doubt");
            status.add(doubt);
        }
        if (sheet.halfDay().modality() != Modality.ON_SITE) {
            status.add(bundle(record.bundle()));
        }
        return status;
    }

    private Paragraph bundle(Bundle bundle) {
        var text =
                new Paragraph(
                        words.of(
                                bundle.isComplete() ? "bundleComplete" : "bundle",
                                words.of(bundle.declared() ? "yes" : "no"),
                                bundle.connections(),
                                bundle.connectedMinutes(),
                                bundle.works()));
        text.addClassName("muted");
        return text;
    }

    private Component signature(AttendanceRecord record, LocalDate day) {
        var cell = new Div();
        record.signature()
                .ifPresent(event -> {
                    var lines = new UnorderedList();
                    words.signature(event, day).forEach(line -> lines.add(new ListItem(line)));
                    cell.add(lines);
                });
        if (record.events().size() > 1 || record.signature().isEmpty()) {
            history(record, day).ifPresent(cell::add);
        }
        return cell;
    }

    private Optional<Component> history(AttendanceRecord record, LocalDate day) {
        if (record.events().isEmpty()) {
            return Optional.empty();
        }
        var lines = new UnorderedList();
        for (AttendanceEvent event : record.events()) {
            lines.add(new ListItem(words.event(event, day)));
        }
        return Optional.of(new NativeDetails(words.of("history", record.events().size()), lines));
    }
}
