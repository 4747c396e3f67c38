package org.ramure.cohorts.feed.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;

/**
 * Dates that concern one person beside half-days, such as calls, brought as a bean. The feed asks
 * for the person whose feed it is, and nobody else.
 */
public interface OwnDates {

    /** All since a day, what was called off too; texts in the person's language. */
    List<OwnDate> of(PersonId person, LocalDate since, Language language);

    /**
     * One, in Europe/Paris, on one day. {@code uid} stays the same for ever, {@code sequence} grows
     * with each change (RFC 5545), {@code path} is an address of this application without leading
     * slash.
     */
    record OwnDate(
            String uid,
            LocalDate day,
            LocalTime start,
            int minutes,
            String title,
            String place,
            String path,
            int sequence,
            Instant changedAt,
            Sure sure) {}

    /** How sure it is. */
    enum Sure {
        FIXED,
        PROPOSED,
        CANCELLED
    }
}
