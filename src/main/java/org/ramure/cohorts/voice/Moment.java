package org.ramure.cohorts.voice;

import java.util.Arrays;
import java.util.Optional;

/** When a questionnaire is filled in. */
public enum Moment {
    /** Needs and level, until the session begins; those who run it read who said what. */
    BEFORE("avant"),
    /** At the end of the last half-day. */
    HOT("a-chaud"),
    /** One question, where the template asks no more than that at the end. */
    FEEDBACK("retour"),
    /** Three months after, or on a day that a facilitator chose. */
    COLD("a-froid");

    private final String key;

    Moment(String key) {
        this.key = key;
    }

    /** Its part of addresses, in French. */
    public String key() {
        return key;
    }

    public static Optional<Moment> ofKey(String key) {
        return Arrays.stream(values()).filter(moment -> moment.key.equals(key)).findFirst();
    }
}
