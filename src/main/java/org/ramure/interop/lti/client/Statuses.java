package org.ramure.interop.lti.client;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.ramure.interop.lti.client.PlatformTrouble.Kind;

/** What a status means for us. */
public final class Statuses {

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private Statuses() {}

    static PlatformTrouble trouble(PlatformAnswer answer, Clock clock) {
        return new PlatformTrouble(
                kind(answer.status()),
                answer.status() + " " + answer.text(),
                retryAfter(answer, clock));
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 401, 403 -> Kind.FORBIDDEN;
            case 404, 410 -> Kind.GONE;
            case 408, 425, 429, 503 -> Kind.BUSY;
            case 409 -> Kind.CONFLICT;
            default -> status >= 500 || status < 400 ? Kind.BROKEN : Kind.REFUSED;
        };
    }

    /** Seconds or a date; an hour at most. */
    public static Optional<Duration> retryAfter(PlatformAnswer answer, Clock clock) {
        return answer.headers()
                .firstValue("Retry-After")
                .flatMap(value -> wait(value.strip(), clock))
                .filter(wait -> !wait.isNegative())
                .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    private static Optional<Duration> wait(String value, Clock clock) {
        try {
            if (!value.isEmpty()
                    && value.length() < 10
                    && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
            }
            var date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(clock.instant(), date.toInstant()));
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }
}
