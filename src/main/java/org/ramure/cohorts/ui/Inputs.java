package org.ramure.cohorts.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.text.DateFormatSymbols;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Reader;
import org.springframework.modulith.NamedInterface;

/** Fields for days and times that speak the reader's language. */
@NamedInterface("inputs")
public final class Inputs {

    private Inputs() {}

    private static Locale locale() {
        return Reader.language() == Language.EN ? Locale.UK : Locale.FRANCE;
    }

    /** A field for a day, as people in France write it. */
    public static DatePicker day(String label) {
        DateFormatSymbols words = DateFormatSymbols.getInstance(locale());
        var picker = new DatePicker(label);
        picker.setLocale(locale());
        picker.setI18n(
                new DatePickerI18n()
                        .setDateFormat("dd/MM/yyyy")
                        .setFirstDayOfWeek(1)
                        .setMonthNames(Arrays.asList(words.getMonths()).subList(0, 12))
                        .setWeekdays(days(words.getWeekdays()))
                        .setWeekdaysShort(days(words.getShortWeekdays()))
                        .setToday(picker.getTranslation("cohorts.input.today"))
                        .setCancel(picker.getTranslation("cohorts.input.cancel"))
                        .setBadInputErrorMessage(picker.getTranslation("cohorts.input.day"))
                        .setRequiredErrorMessage(picker.getTranslation("cohorts.input.day")));
        return picker;
    }

    private static List<String> days(String[] words) {
        return Arrays.asList(words).subList(1, 8);
    }

    static TimePicker time(String label) {
        var picker = new TimePicker(label);
        picker.setLocale(locale());
        picker.setStep(Duration.ofMinutes(15));
        return picker;
    }
}
