package org.ramure.portfolio.rhythm.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.text.DateFormatSymbols;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ramure.shared.Language;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Reader;

/** Days and hours as people say and choose them. */
final class RhythmDays {

    private RhythmDays() {}

    private static Locale locale() {
        return Reader.language() == Language.EN ? Locale.UK : Locale.FRANCE;
    }

    private static String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    /** {@code jeudi 11 mars 2027}. */
    static String full(LocalDate day) {
        return format("EEEE d MMMM uuuu", day);
    }

    /** {@code 11 mars}. */
    static String brief(LocalDate day) {
        return format("d MMM", day);
    }

    /** {@code 11 mars 2027}. */
    static String plain(LocalDate day) {
        return Wording.day(Reader.language(), day);
    }

    static String hour(LocalTime time) {
        return Wording.hour(Reader.language(), time);
    }

    /** A field for a day. */
    static DatePicker dayField(String label) {
        DateFormatSymbols words = DateFormatSymbols.getInstance(locale());
        var picker = new DatePicker(label);
        picker.setLocale(locale());
        picker.setI18n(
                new DatePickerI18n()
                        .setDateFormat("dd/MM/yyyy")
                        .setFirstDayOfWeek(1)
                        .setMonthNames(Arrays.asList(words.getMonths()).subList(0, 12))
                        .setWeekdays(week(words.getWeekdays()))
                        .setWeekdaysShort(week(words.getShortWeekdays()))
                        .setToday(picker.getTranslation("cohorts.input.today"))
                        .setCancel(picker.getTranslation("cohorts.input.cancel"))
                        .setBadInputErrorMessage(picker.getTranslation("cohorts.input.day")));
        return picker;
    }

    private static List<String> week(String[] words) {
        return Arrays.asList(words).subList(1, 8);
    }

    static TimePicker timeField(String label) {
        var picker = new TimePicker(label);
        picker.setLocale(locale());
        picker.setStep(Duration.ofMinutes(15));
        return picker;
    }
}
