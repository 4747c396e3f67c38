package org.ramure.interop.api.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ramure.interop.api.ApiProblem;
import org.ramure.shared.Uuids;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers, for 24 hours, what was answered to calls that carry a word of the caller's own. */
@Component
@Transactional
public class ApiRepeats {

    private static final Duration KEPT = Duration.ofHours(24);

    /** A call that takes longer than this was cut off by the end of its server. */
    private static final Duration LONGEST_CALL = Duration.ofMinutes(1);

    private final ApiRepeatRepository repeats;
    private final Clock clock;

    ApiRepeats(ApiRepeatRepository repeats, Clock clock) {
        this.repeats = repeats;
        this.clock = clock;
    }

    /** What was answered; or, where nothing was, the right to answer under this id. */
    public record Turn(UUID id, Optional<Kept> kept) {}

    /** An answer as it left. */
    public record Kept(int status, String body) {}

    /**
     * Begins a call. Throws {@link ApiProblem} where the word stands for another call ({@code
     * reused_word}) or one that is under way ({@code in_progress}).
     */
    public Turn begin(UUID token, String word, String call) {
        Instant now = clock.instant();
        String hash = Sha256.hex(call);
        UUID id = Uuids.next();
        Optional<ApiRepeatEntity> before =
                repeats.findByTokenIdAndWord(token, word).filter(row -> isStill(row, now));
        if (before.isEmpty() && repeats.begin(id, token, word, hash, now) > 0) {
            return new Turn(id, Optional.empty());
        }
        ApiRepeatEntity row =
                before.or(() -> repeats.findByTokenIdAndWord(token, word))
                        .orElseThrow(() -> new ApiProblem(ApiProblem.Kind.IN_PROGRESS));
        if (!row.requestHash().equals(hash)) {
            throw new ApiProblem(ApiProblem.Kind.REUSED_WORD);
        }
        if (row.status() != null) {
            var kept = new Kept(row.status(), Objects.requireNonNullElse(row.body(), ""));
            return new Turn(row.id(), Optional.of(kept));
        }
        if (repeats.takeOver(row.id(), now, now.minus(LONGEST_CALL)) == 0) {
            throw new ApiProblem(ApiProblem.Kind.IN_PROGRESS);
        }
        return new Turn(row.id(), Optional.empty());
    }

    private boolean isStill(ApiRepeatEntity row, Instant now) {
        boolean old = row.begunAt().isBefore(now.minus(KEPT));
        if (old) {
            repeats.drop(row.id());
        }
        return !old;
    }

    public void end(Turn turn, int status, String body) {
        repeats.end(turn.id(), status, body);
    }

    /** It failed and may be tried again. */
    public void drop(Turn turn) {
        repeats.drop(turn.id());
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forget() {
        repeats.forget(clock.instant().minus(KEPT));
    }
}
