package org.ramure.interop.lti.grades.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.grades.GradeEntry;
import org.ramure.interop.lti.grades.GradeProblem;
import org.ramure.interop.lti.grades.GradeState;
import org.ramure.interop.lti.grades.Score;
import org.ramure.people.PersonId;

/**
 * A row of {@code interop_lti_score}: one person of one placement. {@code revision} grows with
 * every reason to send; {@code leaseUntil} keeps the row for one worker, and {@code lastStamp}
 * makes time stamps grow whatever the clock does.
 */
@Entity
@Table(name = "interop_lti_score")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class ScoreEntity {

    @Id private UUID id;
    private UUID placementId;
    private UUID platformId;
    private UUID identityId;
    private UUID personId;
    private String subject;

    @Enumerated(EnumType.STRING)
    private GradeState state;

    private long revision;
    private int attempts;
    private Instant changedAt;
    private Instant dueAt;
    private @Nullable Instant leaseUntil;
    private @Nullable Instant lastStamp;

    @Enumerated(EnumType.STRING)
    private Score.@Nullable Progress progress;

    private @Nullable Integer scoreGiven;
    private @Nullable Integer scoreMaximum;
    private @Nullable Instant sentAt;

    @Enumerated(EnumType.STRING)
    private @Nullable GradeProblem problem;

    private @Nullable String detail;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ScoreEntity() {}

    /** What a worker needs; {@code told} is what the platform has, to say nothing twice. */
    record Claimed(
            UUID id,
            PlacementId placement,
            PersonId person,
            String subject,
            long revision,
            Instant stamp,
            @Nullable Score told) {}

    /** Platforms know milliseconds. */
    Claimed claim(Instant now, Instant until) {
        Instant stamp = now.truncatedTo(ChronoUnit.MILLIS);
        if (lastStamp != null && !stamp.isAfter(lastStamp)) {
            stamp = lastStamp.plusMillis(1);
        }
        lastStamp = stamp;
        leaseUntil = until;
        return new Claimed(
                id,
                new PlacementId(placementId),
                new PersonId(personId),
                subject,
                revision,
                stamp,
                score());
    }

    /** Arrived; what happened since it was claimed waits for its own turn. */
    void sent(long claimed, Score score, @Nullable Instant at) {
        leaseUntil = null;
        problem = null;
        detail = null;
        attempts = 0;
        if (at != null) {
            sentAt = at;
        }
        progress = revision == claimed ? score.progress() : null;
        Score.Points points = score.points();
        scoreGiven = points == null ? null : points.given();
        scoreMaximum = points == null ? null : points.maximum();
        if (revision == claimed) {
            state = GradeState.SENT;
        }
    }

    void postpone(GradeProblem why, String said, Instant due) {
        leaseUntil = null;
        problem = why;
        detail = said;
        attempts++;
        dueAt = due;
    }

    void refuse(long claimed, GradeProblem why, String said) {
        leaseUntil = null;
        problem = why;
        detail = said;
        attempts++;
        if (revision == claimed) {
            state = GradeState.REFUSED;
        }
    }

    /** Given back untouched by a worker that did not come to it. */
    void release() {
        leaseUntil = null;
    }

    void again(Instant now) {
        revision++;
        state = GradeState.WAITING;
        attempts = 0;
        dueAt = now;
        progress = null;
    }

    void belongTo(UUID account, Instant now) {
        personId = account;
        revision++;
        state = GradeState.WAITING;
        dueAt = now;
    }

    private @Nullable Score score() {
        if (progress == null) {
            return null;
        }
        return scoreGiven == null || scoreMaximum == null
                ? new Score(progress, null)
                : Score.of(progress, scoreGiven, scoreMaximum);
    }

    private @Nullable Score last() {
        return sentAt == null || scoreGiven == null || scoreMaximum == null
                ? score()
                : Score.of(
                        progress == null ? Score.Progress.IN_PROGRESS : progress,
                        scoreGiven,
                        scoreMaximum);
    }

    GradeEntry toEntry() {
        return new GradeEntry(
                id,
                new PersonId(personId),
                state,
                new GradeEntry.Sent(last(), sentAt),
                new GradeEntry.Trying(attempts, dueAt, problem, detail),
                changedAt);
    }

    UUID placement() {
        return placementId;
    }

    int attempts() {
        return attempts;
    }

    String subject() {
        return subject;
    }
}
