package org.ramure.assessment;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.catalogue.ActivityId;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people type into exercises, field by field and version by version. Callers pass the person
 * of the request; nobody reads another person's entries.
 */
@Component
@Transactional
public class Entries {

    /** The longest text one field takes, in characters. */
    public static final int LONGEST = 20_000;

    /** The longest line one field takes, in characters. */
    public static final int LONGEST_LINE = 500;

    /** How much one exercise holds, in bytes of UTF-8. */
    static final long MOST_BYTES = 100_000;

    private final EntryRepository entries;
    private final Clock clock;

    Entries(EntryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Everything the person typed into this exercise, by key (one query). */
    @Transactional(readOnly = true)
    public Map<String, Entry> of(PersonId person, ActivityId activity) {
        return entries.findByPersonIdAndActivityId(person.value(), activity.value()).stream()
                .collect(Collectors.toMap(EntryEntity::fieldKey, EntryEntity::toEntry));
    }

    /** The same, as plain texts. */
    @Transactional(readOnly = true)
    public Map<String, String> textsOf(PersonId person, ActivityId activity) {
        return of(person, activity).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().content()));
    }

    /**
     * Saves what was typed, if the field still stands at version {@code base} (0 when it was
     * empty). Sending the same text twice saves once. Throws {@link UserFacingException} for an
     * unknown key, a text that is too long, an exercise that is full, or a value that is none of
     * the options. Reads what other transactions have committed: what stands is never an older
     * snapshot.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Saving save(PersonId person, ActivityId activity, ExerciseContent exercise, Typed sent) {
        Typed typed = new Typed(sent.key(), clean(sent.value()), sent.base());
        EntryCheck.check(exercise, typed);
        refuseTooMuch(person, activity, typed);
        boolean stored = typed.base() > 0 && replace(person, activity, typed);
        if (!stored) {
            // New, or erased meanwhile (an account's data, for example): begun anew.
            stored = begin(person, activity, typed);
        }
        Entry standing =
                entries.findByPersonIdAndActivityIdAndFieldKey(
                                person.value(), activity.value(), typed.key())
                        .map(EntryEntity::toEntry)
                        .orElseThrow();
        return stored || standing.content().equals(typed.value())
                ? new Saving.Saved(standing)
                : new Saving.Conflict(standing);
    }

    private boolean replace(PersonId person, ActivityId activity, Typed typed) {
        return entries.update(
                        person.value(),
                        activity.value(),
                        typed.key(),
                        typed.value(),
                        typed.base(),
                        clock.instant())
                == 1;
    }

    private boolean begin(PersonId person, ActivityId activity, Typed typed) {
        return entries.insertOnce(
                        Uuids.next(),
                        person.value(),
                        activity.value(),
                        typed.key(),
                        typed.value(),
                        clock.instant())
                == 1;
    }

    /**
     * A name for the person that says nothing about them: pages carry it, so that a text typed by
     * one person is never saved for another who signed in since in the same browser.
     */
    public static String ownerMark(PersonId person) {
        return UUID.nameUUIDFromBytes(person.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** What a browser sends: the field's key, the whole text, and the version it started from. */
    public record Typed(String key, String value, long base) {}

    private void refuseTooMuch(PersonId person, ActivityId activity, Typed typed) {
        long added = typed.value().getBytes(StandardCharsets.UTF_8).length;
        long before = entries.bytesOf(person.value(), activity.value());
        if (before + added <= MOST_BYTES) {
            return;
        }
        long replaced = entries.bytesOf(person.value(), activity.value(), typed.key());
        if (before - replaced + added > MOST_BYTES && added > replaced) {
            throw new UserFacingException("assessment.exercise.full");
        }
    }

    /** A text as a database can keep it: half of a surrogate pair becomes a question mark. */
    private static String clean(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
