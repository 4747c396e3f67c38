package org.ramure.cohorts.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.attendance.Attendee;

/** Copies signatures from a sheet of paper. */
class PaperForm extends NativeDetails {

    private final CheckboxGroup<Attendee> people = new CheckboxGroup<>();

    PaperForm(LocalDate day, BiConsumer<Set<ParticipantId>, LocalDate> rekey) {
        var words = new Words(this);
        setSummaryText(words.of("paperTitle"));
        people.setLabel(words.of("paperWho"));
        people.setItemLabelGenerator(Attendee::name);
        var date = new DatePicker(words.of("paperDate"), day);
        var save =
                new Button(
                        words.of("paperSave"),
                        click -> {
                            Set<ParticipantId> chosen =
                                    people.getValue().stream()
                                            .map(Attendee::id)
                                            .collect(Collectors.toSet());
                            LocalDate on = date.getValue();
                            rekey.accept(chosen, on == null ? day : on);
                        });
        var form = new Div(people, date, save);
        form.addClassName("stack");
        setContent(form);
    }

    /** Offers those who have not signed. */
    void show(AttendanceSheet sheet) {
        var records = sheet.byPerson();
        people.setItems(
                sheet.people().stream()
                        .filter(p -> {
                            var record = records.get(p.id());
                            return record != null && record.signature().isEmpty();
                        })
                        .toList());
    }
}
