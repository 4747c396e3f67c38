package org.ramure.portfolio.voices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.shared.LocalizedText;

/**
 * A moment at which voices read one learner. {@code id} is there once somebody was asked; {@code
 * key} is that of the pathway ({@code t0}) or the moment's own; {@code expected} are the voices the
 * pathway names, {@code around} the day it falls on.
 */
public record Round(
        Optional<UUID> id,
        String key,
        LocalizedText label,
        boolean blind,
        boolean ofCohort,
        boolean shared,
        Set<Voice> expected,
        Optional<LocalDate> around,
        Optional<Opening> opening,
        List<Asked> asked) {

    /** The longest reason for opening early, in characters. */
    public static final int LONGEST_REASON = 1000;

    /** {@code by} is empty and so is {@code reason} when all voices were in. */
    public record Opening(Instant at, String by, String reason) {

        public boolean isEarly() {
            return !reason.isEmpty();
        }
    }

    /** Whether readings are shown as they come in, or were opened. */
    public boolean isOpen() {
        return !blind || opening.isPresent();
    }

    public boolean isWaiting() {
        return asked.stream().anyMatch(one -> one.state() != Asked.State.SENT);
    }

    public List<Asked> by(Voice voice) {
        return asked.stream().filter(one -> one.voice() == voice).toList();
    }
}
