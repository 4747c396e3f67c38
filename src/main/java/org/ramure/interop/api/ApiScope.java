package org.ramure.interop.api;

import java.util.Arrays;
import java.util.Optional;

/** What a token may be used for; never more than its person may do. */
public enum ApiScope {
    PROFILE_READ("profile:read"),
    CONTENT_READ("content:read"),
    SESSIONS_READ("sessions:read"),
    ENROLMENTS_READ("enrolments:read"),
    ENROLMENTS_WRITE("enrolments:write"),
    PROGRESS_READ("progress:read"),
    ATTESTATIONS_READ("attestations:read"),
    WEBHOOKS_MANAGE("webhooks:manage");

    private final String code;

    ApiScope(String code) {
        this.code = code;
    }

    /** The word for it in tokens, documents and problems. */
    public String code() {
        return code;
    }

    public static Optional<ApiScope> ofCode(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }
}
