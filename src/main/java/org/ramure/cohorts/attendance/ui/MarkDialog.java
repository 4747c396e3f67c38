package org.ramure.cohorts.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Consumer;
import org.ramure.cohorts.attendance.EventKind;
import org.ramure.cohorts.attendance.Mark;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** Notes or puts right what is known of one person's presence. */
class MarkDialog extends Dialog {

    private static final int LONGEST_REASON = 500;

    private final RadioButtonGroup<EventKind> kind = new RadioButtonGroup<>();
    private final IntegerField minutes = new IntegerField();
    private final TextField reason = new TextField();
    private final Div problem = new Div();
    private final transient Consumer<Mark> mark;

    MarkDialog(String name, Consumer<Mark> mark) {
        this.mark = mark;
        var words = new Words(this);
        setHeaderTitle(words.of("markOf", name));
        kind.setLabel(words.of("kind"));
        kind.setItems(
                EventKind.PRESENT,
                EventKind.LATE,
                EventKind.LEFT_EARLY,
                EventKind.ABSENT,
                EventKind.EXCUSED);
        kind.setItemLabelGenerator(k -> getTranslation("cohorts.attendance.kind." + k.name()));
        kind.setValue(EventKind.PRESENT);
        kind.addValueChangeListener(event -> minutes.setVisible(takesMinutes()));
        minutes.setLabel(words.of("howLong"));
        minutes.setMin(1);
        minutes.setVisible(false);
        reason.setLabel(words.of("reason"));
        reason.setHelperText(words.of("reasonHelp"));
        reason.setMaxLength(LONGEST_REASON);
        var form = new Div(kind, minutes, reason, problem);
        form.addClassName("stack");
        add(form);
        var save = new Button(words.of("note"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.of("cancel"), click -> close()), save);
    }

    private boolean takesMinutes() {
        return kind.getValue() == EventKind.LATE || kind.getValue() == EventKind.LEFT_EARLY;
    }

    private void save() {
        problem.removeAll();
        int length = takesMinutes() ? Objects.requireNonNullElse(minutes.getValue(), 0) : 0;
        try {
            mark.accept(new Mark(kind.getValue(), length, reason.getValue()));
            close();
        } catch (UserFacingException refusal) {
            problem.add(
                    Notices.problem(
                            getTranslation(refusal.messageKey(), refusal.arguments().toArray())));
        }
    }
}
