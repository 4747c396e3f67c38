package org.ramure.cohorts.papers.drawing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.Modality;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;

/** The words of papers in one language, with days, hours and places as people say them. */
final class PaperWords {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Translations translations;
    private final Wording words;

    PaperWords(Translations translations, Language language) {
        this.translations = translations;
        this.words = new Wording(translations, language);
    }

    Language language() {
        return words.language();
    }

    /** A text of papers, by the end of its key. */
    String of(String key, Object... arguments) {
        return words.text("cohorts.papers." + key, arguments);
    }

    /** A text of another part, by its whole key. */
    String any(String key, Object... arguments) {
        return translations.text(language(), key, arguments);
    }

    private Locale locale() {
        return language() == Language.FR ? Locale.FRANCE : Locale.UK;
    }

    /** « 11 mars 2027 ». */
    String day(LocalDate day) {
        return words.day(day);
    }

    String day(Instant moment) {
        return words.day(moment);
    }

    /** « jeudi 11 mars 2027 ». */
    String fullDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE", locale()).format(day) + " " + words.day(day);
    }

    /** « le 11 mars 2027 », « du 11 mars 2027 au 12 mars 2027 ». */
    String period(List<HalfDay> halfDays, LocalDate first, LocalDate last) {
        LocalDate from = halfDays.isEmpty() ? first : halfDays.getFirst().day();
        LocalDate to = halfDays.isEmpty() ? last : halfDays.getLast().day();
        return from.equals(to) ? of("period.day", day(from)) : of("period", day(from), day(to));
    }

    /** « 9 h – 12 h 30 ». */
    String hours(HalfDay halfDay) {
        return hour(halfDay.start()) + " – " + hour(halfDay.end());
    }

    private String hour(LocalTime time) {
        if (language() != Language.FR) {
            return CLOCK.format(time);
        }
        String minutes = time.getMinute() == 0 ? "" : "\u00a0%02d".formatted(time.getMinute());
        return time.getHour() + "\u00a0h" + minutes;
    }

    String time(Instant moment) {
        return CLOCK.format(ZonedDateTime.ofInstant(moment, HalfDay.ZONE));
    }

    /** A time, with its day where that is another than the half-day's. */
    String moment(Instant moment, LocalDate day) {
        LocalDate on = LocalDate.ofInstant(moment, HalfDay.ZONE);
        return on.equals(day)
                ? time(moment)
                : any("cohorts.attendance.view.moment", day(on), time(moment));
    }

    /** Where, or how to join from afar. */
    String place(CohortFacts facts, HalfDay halfDay) {
        String room = halfDay.room().isEmpty() ? facts.cohort().details().room() : halfDay.room();
        String link = halfDay.link().isEmpty() ? facts.cohort().details().link() : halfDay.link();
        String where =
                halfDay.modality() == Modality.ON_SITE
                        ? room
                        : Stream.of(modality(halfDay), link)
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", "));
        return where.isEmpty() ? of("place.open") : where;
    }

    String modality(HalfDay halfDay) {
        return any("cohorts.modality." + halfDay.modality().name());
    }
}
