package org.ramure.cohorts.news.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When letters that can wait may leave, in hours of Europe/Paris.
 *
 * @param from the first hour of the day; digests of the day leave then
 * @param until nothing that can wait leaves from this hour on
 */
@ConfigurationProperties("ramure.news")
record NewsSettings(@DefaultValue("8") int from, @DefaultValue("20") int until) {

    boolean isQuiet(ZonedDateTime now) {
        LocalTime time = now.toLocalTime();
        return time.getHour() < from || time.getHour() >= until;
    }

    /** Weekly letters leave on this day. */
    static boolean isDayOfTheWeek(LocalDate day) {
        return day.getDayOfWeek() == java.time.DayOfWeek.MONDAY;
    }
}
