package org.ramure.cohorts.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Consumer;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.attendance.Attendee;
import org.ramure.cohorts.attendance.EventKind;
import org.ramure.cohorts.attendance.Evidence;

/** Adds pieces to the bundle that proves a remote half-day, one by one or from an export. */
class EvidenceForm extends NativeDetails {

    private final Select<Attendee> person = new Select<>();
    private final Select<EventKind> kind = new Select<>();
    private final IntegerField minutes = new IntegerField();
    private final TextField text = new TextField();

    /** A piece and whose it is. */
    record Piece(ParticipantId person, Evidence evidence) {}

    EvidenceForm(Consumer<Piece> add, Consumer<String> read) {
        var words = new Words(this);
        setSummaryText(words.of("evidenceTitle"));
        person.setLabel(words.of("person"));
        person.setItemLabelGenerator(who -> who == null ? "" : who.name());
        kind.setLabel(words.of("evidenceKind"));
        kind.setItems(EventKind.DECLARED, EventKind.CONNECTION, EventKind.WORK);
        kind.setItemLabelGenerator(
                k -> k == null ? "" : getTranslation("cohorts.attendance.kind." + k.name()));
        kind.setValue(EventKind.CONNECTION);
        minutes.setLabel(words.of("evidenceMinutes"));
        minutes.setMin(0);
        text.setLabel(words.of("evidenceText"));
        text.addClassName("wide");
        var save = new Button(words.of("evidenceSave"), click -> save(add));
        var one = new Div(person, kind, minutes, text, save);
        one.addClassName("attendance-form");
        var lines = new TextArea(words.of("evidenceLines"));
        lines.setHelperText(words.of("evidenceLinesHelp"));
        lines.setWidthFull();
        var take = new Button(words.of("evidenceRead"), click -> read.accept(lines.getValue()));
        var form = new Div(new Paragraph(words.of("evidenceLead")), one, lines, take);
        form.addClassName("stack");
        setContent(form);
    }

    private void save(Consumer<Piece> add) {
        Attendee who = person.getValue();
        if (who == null) {
            person.focus();
            person.setInvalid(true);
            return;
        }
        add.accept(
                new Piece(
                        who.id(),
                        new Evidence(
                                kind.getValue(),
                                Objects.requireNonNullElse(minutes.getValue(), 0),
                                text.getValue())));
    }

    void show(AttendanceSheet sheet) {
        Attendee chosen = person.getValue();
        person.setItems(sheet.people());
        if (chosen != null && sheet.people().contains(chosen)) {
            person.setValue(chosen);
        }
    }
}
