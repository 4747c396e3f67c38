package org.ramure.interop.saml.entry;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.ramure.interop.saml.SamlRefused;
import org.ramure.interop.saml.SamlRefused.Reason;
import org.ramure.interop.saml.xml.Elements;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** AnswerClock in an answer, against our clock; the two may be three minutes apart. */
@Component
class AnswerClock {

    static final Duration APART = Duration.ofMinutes(3);

    /** A person may take their time at the university, its answer may not. */
    private static final Duration OLDEST = Duration.ofMinutes(15);

    private final Clock clock;

    AnswerClock(Clock clock) {
        this.clock = clock;
    }

    static Optional<Instant> of(Element element, String attribute) {
        return Elements.attribute(element, attribute).map(AnswerClock::parse);
    }

    private static Instant parse(String text) {
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException strange) {
            throw new SamlRefused(Reason.MALFORMED, "not a moment");
        }
    }

    /** {@code IssueInstant} is now, more or less. */
    void recent(Element element) {
        Instant issued =
                of(element, "IssueInstant")
                        .orElseThrow(() -> new SamlRefused(Reason.MALFORMED, "no IssueInstant"));
        begun(issued);
        notOver(issued.plus(OLDEST));
    }

    /** Throws {@link SamlRefused} (too early) before that moment. */
    void begun(Instant moment) {
        Instant now = clock.instant();
        if (moment.isAfter(now.plus(APART))) {
            throw new SamlRefused(Reason.TOO_EARLY, minutes(now, moment));
        }
    }

    /** Throws {@link SamlRefused} (expired) from that moment on. */
    void notOver(Instant moment) {
        Instant now = clock.instant();
        if (!now.isBefore(moment.plus(APART))) {
            throw new SamlRefused(Reason.EXPIRED, minutes(moment, now));
        }
    }

    private static String minutes(Instant from, Instant to) {
        return String.valueOf(Duration.between(from, to).toMinutes());
    }
}
