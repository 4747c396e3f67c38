package org.ramure.cohorts.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import org.ramure.shared.ui.DayField;
import org.springframework.modulith.NamedInterface;

/** Fields for days and times that speak the reader's language. */
@NamedInterface("inputs")
public final class Inputs {

    private Inputs() {}

    /** A field for a day, as people in France write it. */
    public static DatePicker day(String label) {
        return DayField.of(label);
    }

    static TimePicker time(String label) {
        var picker = new TimePicker(label);
        picker.setLocale(DayField.locale());
        picker.setStep(Duration.ofMinutes(15));
        return picker;
    }
}
