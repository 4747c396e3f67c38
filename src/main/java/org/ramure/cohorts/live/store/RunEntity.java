package org.ramure.cohorts.live.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.live.RoomCode;
import org.ramure.cohorts.live.RunningOrder.Projection;
import org.ramure.cohorts.live.Timing;

/** A row of {@code cohorts_live_run}. */
@Entity
@Table(name = "cohorts_live_run")
class RunEntity {

    @Id private UUID halfDayId;
    private UUID cohortId;
    private String code;
    private String secret;
    private Instant expiresAt;
    private String template;
    private String halfDayTemplate;
    private String title;
    private int mostAnswers;
    private String step;
    private @Nullable Instant beganAt;
    private @Nullable Instant runningSince;
    private long spentMillis;
    private boolean finished;
    private int screen;
    private boolean black;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RunEntity() {}

    @SuppressWarnings("NullAway.Init") // copy() fills the rest
    RunEntity(UUID halfDay, UUID cohort, RoomCode code, String secret, Facts facts) {
        this.halfDayId = halfDay;
        this.cohortId = cohort;
        this.code = code.letters();
        this.secret = secret;
        this.step = "";
        copy(facts);
    }

    /** Takes over what changed in the cohort; a later expiry that was granted stays. */
    final void copy(Facts facts) {
        template = facts.template();
        halfDayTemplate = facts.halfDayTemplate();
        title = facts.title();
        mostAnswers = facts.mostAnswers();
        expiresAt = facts.expiresAt();
    }

    boolean has(Facts facts) {
        return template.equals(facts.template())
                && halfDayTemplate.equals(facts.halfDayTemplate())
                && title.equals(facts.title())
                && mostAnswers == facts.mostAnswers()
                && expiresAt.equals(facts.expiresAt());
    }

    void start(Instant now, Instant began) {
        if (beganAt == null) {
            beganAt = began;
        }
        if (runningSince == null) {
            runningSince = now;
        }
        finished = false;
    }

    void pause(Instant now) {
        Instant since = runningSince;
        if (since != null) {
            spentMillis += Math.max(0, Duration.between(since, now).toMillis());
            runningSince = null;
        }
    }

    void goTo(String next, int itsScreen, Instant now) {
        step = next;
        screen = itsScreen;
        spentMillis = 0;
        finished = false;
        if (runningSince != null) {
            runningSince = now;
        }
    }

    void finish(Instant now) {
        pause(now);
        finished = true;
    }

    void restart() {
        step = "";
        screen = 0;
        spentMillis = 0;
        beganAt = null;
        runningSince = null;
        finished = false;
        black = false;
    }

    void show(int index) {
        screen = index;
        black = false;
    }

    void blacken(boolean on) {
        black = on;
    }

    Timing.Marks marks() {
        return new Timing.Marks(beganAt, runningSince, Duration.ofMillis(spentMillis), finished);
    }

    Projection projection() {
        return new Projection(screen, black);
    }

    RoomCode code() {
        return new RoomCode(code);
    }

    /** Whether phones may still come in. */
    boolean admits(Instant now) {
        return now.isBefore(expiresAt);
    }

    UUID halfDay() {
        return halfDayId;
    }

    UUID cohort() {
        return cohortId;
    }

    String secret() {
        return secret;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    String template() {
        return template;
    }

    String halfDayTemplate() {
        return halfDayTemplate;
    }

    String title() {
        return title;
    }

    int mostAnswers() {
        return mostAnswers;
    }

    String step() {
        return step;
    }

    boolean isFinished() {
        return finished;
    }
}
