package org.ramure.cohorts.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.ramure.cohorts.work.Terms;
import org.ramure.cohorts.work.WorkDesk.Exceptional;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Reader;

/** Opens an assignment for one person, or gives them another date; they read the reason. */
class ExceptionForm extends NativeDetails {

    ExceptionForm(Terms terms, Consumer<Exceptional> give) {
        setSummaryText(getTranslation("cohorts.work.exception.title"));
        Checkbox open = new Checkbox(getTranslation("cohorts.work.exception.open"));
        open.setVisible(!terms.open());
        DatePicker due = new DatePicker(getTranslation("cohorts.work.exception.due"));
        due.setLocale(Reader.language().locale());
        TextField reason = new TextField(getTranslation("cohorts.work.exception.reason"));
        reason.setHelperText(getTranslation("cohorts.work.exception.read"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        Button button =
                new Button(
                        getTranslation("cohorts.work.exception.give"),
                        click -> {
                            try {
                                give.accept(
                                        new Exceptional(
                                                open.getValue(),
                                                due.getValue(),
                                                reason.getValue()));
                            } catch (UserFacingException no) {
                                reason.setErrorMessage(WorkWords.refusal(this, no));
                                reason.setInvalid(true);
                            }
                        });
        Div form = new Div(open, due, reason, button);
        form.addClassName("stack");
        setContent(form);
    }
}
