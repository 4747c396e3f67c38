package org.ramure.portfolio.demo;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Dates back what was made a moment ago, as if it had been done then. */
@Component
class LongAgo {

    private static final LocalTime MORNING = LocalTime.of(9, 40);

    private final EntityManager entities;
    private final JdbcTemplate database;
    private final Clock clock;

    LongAgo(EntityManager entities, JdbcTemplate database, Clock clock) {
        this.entities = entities;
        this.database = database;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HalfDay.ZONE);
    }

    /** Writes what was done so far, and reads it anew afterwards. */
    void settle() {
        entities.flush();
        entities.clear();
    }

    private static Timestamp at(LocalDate day) {
        return Timestamp.from(day.atTime(MORNING).atZone(HalfDay.ZONE).toInstant());
    }

    /** A call or the like was agreed on for this day. */
    void met(ParticipantId person, String milestone, LocalDate day) {
        settle();
        database.update(
                "UPDATE portfolio_rhythm_meeting SET held_on = ? WHERE participant_id = ? AND"
                        + " milestone = ? AND held_on IS NOT NULL",
                Date.valueOf(day),
                person.toString(),
                milestone);
        database.update(
                "UPDATE portfolio_rhythm_meeting SET said_at = ? WHERE participant_id = ? AND"
                        + " milestone = ?",
                at(day.minusDays(10)),
                person.toString(),
                milestone);
    }

    /** Everything this person ticked and declared today, they did on this day. */
    void ticked(ParticipantId person, LocalDate day) {
        settle();
        database.update(
                "UPDATE portfolio_rhythm_tick SET said_on = ?, said_at = ? WHERE participant_id = ?"
                        + " AND said_on = ?",
                Date.valueOf(day),
                at(day),
                person.toString(),
                Date.valueOf(today()));
        database.update(
                "UPDATE cohorts_clock_declaration SET spent_on = ?, declared_at = ? WHERE"
                        + " participant_id = ? AND spent_on = ?",
                Date.valueOf(day),
                at(day),
                person.toString(),
                Date.valueOf(today()));
    }

    /** What was said in a talk about a trial, event by event, this many days ago. */
    void said(UUID ask, String kind, int daysAgo) {
        settle();
        database.update(
                "UPDATE portfolio_experiment_event SET at = ? WHERE ask_id = ? AND kind = ?",
                Timestamp.from(clock.instant().minus(Duration.ofDays(daysAgo))),
                ask.toString(),
                kind);
    }

    /** The readings of a person were made and opened on this day. */
    void read(PersonId person, UUID round, LocalDate day) {
        settle();
        database.update(
                "UPDATE competences_reading SET taken_at = ?, opened_at = ? WHERE person_id = ?",
                at(day),
                at(day),
                person.toString());
        database.update(
                "UPDATE portfolio_voices_ask SET asked_at = ?, sent_at = ? WHERE round_id = ?",
                at(day.minusDays(3)),
                at(day),
                round.toString());
        database.update(
                "UPDATE portfolio_voices_round SET created_at = ?, opened_at = ? WHERE id = ?",
                at(day.minusDays(3)),
                at(day),
                round.toString());
    }

    /** A pair came together on this day. */
    void paired(UUID circle, LocalDate day) {
        settle();
        database.update(
                "UPDATE portfolio_codev_circle SET formed_at = ? WHERE id = ?",
                at(day),
                circle.toString());
        database.update(
                "UPDATE portfolio_codev_seat SET joined_at = ? WHERE circle_id = ?",
                at(day),
                circle.toString());
    }
}
