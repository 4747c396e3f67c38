package org.ramure.attestations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an attestation stands, read from what happened to it. {@code since} is when the status
 * began; {@code reason} is there when it was revoked, {@code replacedBy} the newer one's number.
 */
public record AttestationState(
        AttestationStatus status,
        Instant since,
        @Nullable RevocationReason reason,
        @Nullable String replacedBy,
        HolderDisplay display,
        boolean keepVerifiable) {

    public boolean isValid() {
        return status == AttestationStatus.VALID;
    }

    /** Tells the state from the events of one attestation, oldest first. */
    static AttestationState of(AttestationRow row, List<EventEntity> events) {
        AttestationState state =
                new AttestationState(
                        AttestationStatus.VALID,
                        row.issuedAt(),
                        null,
                        null,
                        row.display(),
                        row.keepVerifiable());
        for (EventEntity event : events) {
            state = state.after(event);
        }
        return state;
    }

    private AttestationState after(EventEntity event) {
        return switch (event.kind()) {
            case ISSUED -> this;
            case DISPLAY ->
                    new AttestationState(
                            status,
                            since,
                            reason,
                            replacedBy,
                            HolderDisplay.valueOf(event.detail()),
                            keepVerifiable);
            case KEEP ->
                    new AttestationState(
                            status,
                            since,
                            reason,
                            replacedBy,
                            display,
                            Boolean.parseBoolean(event.detail()));
            case REPLACED -> becoming(AttestationStatus.REPLACED, event, null, event.detail());
            case WITHDRAWN -> becoming(AttestationStatus.WITHDRAWN, event, null, replacedBy);
            case REVOKED ->
                    becoming(
                            AttestationStatus.REVOKED,
                            event,
                            RevocationReason.valueOf(event.detail()),
                            replacedBy);
            case ERASED ->
                    keepVerifiable
                            ? this
                            : becoming(AttestationStatus.HOLDER_ERASED, event, null, replacedBy);
        };
    }

    private AttestationState becoming(
            AttestationStatus next,
            EventEntity event,
            @Nullable RevocationReason because,
            @Nullable String newer) {
        if (rank(next) <= rank(status)) {
            return this;
        }
        return new AttestationState(
                next, event.happenedAt(), because, newer, display, keepVerifiable);
    }

    /** What was taken back stays taken back, whatever happens later. */
    private static int rank(AttestationStatus status) {
        return switch (status) {
            case VALID -> 0;
            case REPLACED -> 1;
            case HOLDER_ERASED -> 2;
            case WITHDRAWN -> 3;
            case REVOKED -> 4;
        };
    }
}
