package org.ramure.cohorts.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.shared.LocalizedText;

/**
 * Something to tell one person of a cohort, or everyone who has a place in it. {@code key} (120
 * characters at most) is the same for everyone it concerns and says what it is about; with another
 * day it is another key. {@code path} is the address below the site's own to read more; {@code
 * links} are whole addresses of single people that stand in its place.
 */
public record Occasion(
        CohortId cohort,
        Optional<ParticipantId> person,
        Kind kind,
        String key,
        What what,
        When when,
        String path,
        Map<ParticipantId, String> links) {

    public Occasion {
        links = Map.copyOf(links);
    }

    /** What the line says: a title, and hours, place or reason, or nothing. */
    public record What(LocalizedText title, LocalizedText detail) {}

    /**
     * The day it is about, the first and the last day on which it is of use to be told, and since
     * when one must have had a place to be told (empty for anyone).
     */
    public record When(
            LocalDate about, LocalDate from, LocalDate until, Optional<Instant> placeBefore) {}

    /** Why there is something to tell; in the order in which letters tell it. */
    public enum Kind {
        CANCELLED(true),
        DATE_CHANGED(true),
        HALF_DAY_EVE(false),
        HALF_DAY_WEEK(false),
        WORK_DUE(false),
        FORM(false),
        ANSWER(false),
        /** Somebody asks for feedback, or gave it; the title is the whole line. */
        FEEDBACK(false);

        private final boolean essential;

        Kind(boolean essential) {
            this.essential = essential;
        }

        /** Leaves whatever one's rhythm, and no facilitator can switch it off. */
        public boolean isEssential() {
            return essential;
        }
    }
}
