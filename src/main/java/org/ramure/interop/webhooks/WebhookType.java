package org.ramure.interop.webhooks;

import java.util.Arrays;
import java.util.Optional;

/** What a webhook may be told of. */
public enum WebhookType {
    SESSION_STATUS_CHANGED("session.status_changed", true),
    SESSION_HALF_DAY_CHANGED("session.half_day_changed", true),
    SESSION_PLACE_CHANGED("session.place_changed", true),
    SESSION_ATTENDANCE_CLOSED("session.attendance_closed", true),
    LEARNING_ACTIVITY_DONE("learning.activity_done", false),
    ATTESTATION_ISSUED("attestation.issued", false),
    ATTESTATION_CHANGED("attestation.changed", false),
    RELEASE_PUBLISHED("release.published", true);

    /** The type of a test, which everybody may send to themselves. */
    public static final String TEST = "ramure.test";

    private final String code;
    private final boolean forFacilitators;

    WebhookType(String code, boolean forFacilitators) {
        this.code = code;
        this.forFacilitators = forFacilitators;
    }

    public String code() {
        return code;
    }

    /**
     * Whether facilitators may choose it, for what they run; the others tell of people of the whole
     * organisation and are for administrators.
     */
    public boolean isForFacilitators() {
        return forFacilitators;
    }

    public static Optional<WebhookType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
