package org.ramure.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ramure.shared.Language;

/** A field for a day, as people in France write it, that speaks the reader's language. */
public final class DayField {

    private DayField() {}

    /** The locale of the reader's language, for fields of days and times. */
    public static Locale locale() {
        return Reader.language() == Language.EN ? Locale.UK : Locale.FRANCE;
    }

    public static DatePicker of(String label) {
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
                        .setToday(picker.getTranslation("catalogue.day.today"))
                        .setCancel(picker.getTranslation("catalogue.day.cancel"))
                        .setBadInputErrorMessage(picker.getTranslation("catalogue.day.bad"))
                        .setRequiredErrorMessage(picker.getTranslation("catalogue.day.bad")));
        return picker;
    }

    private static List<String> days(String[] words) {
        return Arrays.asList(words).subList(1, 8);
    }
}
