package org.ramure.cohorts.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;
import org.ramure.shared.LocalizedText;

/**
 * Something to tell someone of a cohort, or everyone who has a place in it. {@code key} (120
 * characters at most) is the same for everyone it concerns and says what it is about; with another
 * day it is another key. {@code path} is the address below the site's own to read more; {@code
 * links} are whole addresses of single people that stand in its place.
 */
public record Occasion(
        CohortId cohort,
        To to,
        Kind kind,
        String key,
        What what,
        When when,
        String path,
        Map<ParticipantId, String> links) {

    public Occasion {
        links = Map.copyOf(links);
    }

    /** Whom it is told: everyone with a place, one of them, or one of those who facilitate. */
    public record To(Optional<ParticipantId> place, Optional<PersonId> facilitator) {

        public static To everyone() {
            return new To(Optional.empty(), Optional.empty());
        }

        public static To place(ParticipantId one) {
            return new To(Optional.of(one), Optional.empty());
        }

        public static To facilitator(PersonId one) {
            return new To(Optional.empty(), Optional.of(one));
        }
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
        CANCELLED(true, false),
        DATE_CHANGED(true, false),
        HALF_DAY_EVE(false, false),
        HALF_DAY_WEEK(false, false),
        WORK_DUE(false, false),
        FORM(false, false),
        ANSWER(false, false),
        /** Somebody asks for feedback, gave it or answered it; the title is the whole line. */
        FEEDBACK(false, true),
        /** Somebody shares a passage of their logbook; the title is the whole line. */
        EXTRACT(false, true);

        private final boolean essential;
        private final boolean confidential;

        Kind(boolean essential, boolean confidential) {
            this.essential = essential;
            this.confidential = confidential;
        }

        /** Between two people: those who run the cohort do not see what is told to whom. */
        public boolean isConfidential() {
            return confidential;
        }

        /** Leaves whatever one's rhythm, and no facilitator can switch it off. */
        public boolean isEssential() {
            return essential;
        }
    }
}
