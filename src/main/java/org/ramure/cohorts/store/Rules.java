package org.ramure.cohorts.store;

import java.net.URI;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ramure.cohorts.CohortDetails;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayChange;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** What may be written of a cohort: lengths, addresses, and the words that its frame refuses. */
@Component
class Rules {

    static final int LONGEST_TITLE = 160;
    private static final int LONGEST_SUMMARY = 2000;
    private static final int LONGEST_PLACE = 300;
    private static final int LONGEST_LINK = 500;
    private static final int LONGEST_TERRITORY = 120;
    private static final int MOST_PEOPLE = 1000;
    private static final Pattern REGISTERED = Pattern.compile("(RNCP|RS)[0-9]{2,6}");

    private final Callers callers;

    Rules(Callers callers) {
        this.callers = callers;
    }

    /** The details as they are kept: trimmed, sound, in words that the frame allows. */
    CohortDetails sound(CohortDetails asked) {
        String code = asked.registeredCode().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !REGISTERED.matcher(code).matches()) {
            throw new UserFacingException("cohorts.code.malformed");
        }
        if (asked.capacity() < 1 || asked.capacity() > MOST_PEOPLE) {
            throw new UserFacingException("cohorts.capacity.range", MOST_PEOPLE);
        }
        String title = required(asked.title(), LONGEST_TITLE, "cohorts.title.missing");
        String summary = within(asked.summary(), LONGEST_SUMMARY);
        allowed(asked.frame(), code, title);
        allowed(asked.frame(), code, summary);
        return new CohortDetails(
                title,
                summary,
                asked.frame(),
                code,
                within(asked.territory(), LONGEST_TERRITORY),
                asked.modality(),
                within(asked.room(), LONGEST_PLACE),
                link(asked.link()),
                asked.capacity(),
                asked.registration(),
                asked.language());
    }

    /** A half-day as it is kept, on its own. */
    HalfDayChange sound(CohortDetails cohort, HalfDayChange asked) {
        if (!asked.end().isAfter(asked.start())) {
            throw new UserFacingException("cohorts.halfDay.backwards");
        }
        String title = required(asked.title(), LONGEST_TITLE, "cohorts.title.missing");
        allowed(cohort.frame(), cohort.registeredCode(), title);
        return new HalfDayChange(
                title,
                asked.day(),
                asked.start().withSecond(0).withNano(0),
                asked.end().withSecond(0).withNano(0),
                asked.modality(),
                within(asked.room(), LONGEST_PLACE),
                link(asked.link()),
                asked.version());
    }

    /** « certification » needs a code of a national directory; the free frame refuses more. */
    static void allowed(Frame frame, String code, String text) {
        if (code.isEmpty()) {
            Frame.certifyingWord(text)
                    .ifPresent(word -> {
                        throw new UserFacingException("cohorts.words.certification", word);
                    });
        }
        frame.refusedWord(text)
                .ifPresent(word -> {
                    throw new UserFacingException("cohorts.words.frame", word);
                });
    }

    private static String required(String text, int longest, String missing) {
        String kept = within(text, longest);
        if (kept.isEmpty()) {
            throw new UserFacingException(missing);
        }
        return kept;
    }

    static String within(String text, int longest) {
        String kept = text.strip();
        if (kept.length() > longest) {
            throw new UserFacingException("cohorts.text.long", longest);
        }
        return kept;
    }

    /** Only addresses that a browser opens without surprises. */
    private static String link(String text) {
        String kept = within(text, LONGEST_LINK);
        if (kept.isEmpty()) {
            return kept;
        }
        try {
            URI address = URI.create(kept);
            if ("https".equals(address.getScheme()) && address.getHost() != null) {
                return kept;
            }
        } catch (IllegalArgumentException notAnAddress) {
            throw new UserFacingException("cohorts.link.malformed");
        }
        throw new UserFacingException("cohorts.link.malformed");
    }

    /** Refuses a change that was not based on what is there, and says who was faster, when. */
    void sameVersion(Edited now, long seen) {
        if (now.version() != seen) {
            throw new UserFacingException(
                    "cohorts.conflict",
                    callers.name(new PersonId(now.by())),
                    DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                            .format(ZonedDateTime.ofInstant(now.at(), HalfDay.ZONE)));
        }
    }
}
