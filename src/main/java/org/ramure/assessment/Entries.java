package org.ramure.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Option;
import org.ramure.catalogue.ActivityId;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.springframework.stereotype.Component;
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

    private static final int LONGEST_LINE = 500;

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
     * unknown key, a text that is too long, or a value that is none of the options.
     */
    public Saving save(
            PersonId person, ActivityId activity, ExerciseContent exercise, Typed typed) {
        check(exercise, typed);
        var now = clock.instant();
        int stored =
                typed.base() == 0
                        ? entries.insertOnce(
                                Uuids.next(),
                                person.value(),
                                activity.value(),
                                typed.key(),
                                typed.value(),
                                now)
                        : entries.update(
                                person.value(),
                                activity.value(),
                                typed.key(),
                                typed.value(),
                                typed.base(),
                                now);
        Optional<Entry> standing =
                entries.findByPersonIdAndActivityIdAndFieldKey(
                                person.value(), activity.value(), typed.key())
                        .map(EntryEntity::toEntry);
        if (standing.isEmpty()) {
            // The field was erased meanwhile (an account's data, for example): begin it anew.
            return save(person, activity, exercise, new Typed(typed.key(), typed.value(), 0));
        }
        boolean same = standing.get().content().equals(typed.value());
        return stored == 1 || same
                ? new Saving.Saved(standing.get())
                : new Saving.Conflict(standing.get());
    }

    /** What a browser sends: the field's key, the whole text, and the version it started from. */
    public record Typed(String key, String value, long base) {}

    private static void check(ExerciseContent exercise, Typed typed) {
        var slot =
                exercise.slot(typed.key())
                        .orElseThrow(
                                () -> new UserFacingException("assessment.exercise.unknownField"));
        String value = typed.value();
        switch (slot.kind()) {
            case TEXT, TABLE -> refuseLongerThan(LONGEST, value);
            case LINE -> refuseLongerThan(LONGEST_LINE, value);
            case DATE -> checkDate(value);
            case CHOICE -> checkOptions(slot.options(), List.of(value));
            case CHECKS -> checkOptions(slot.options(), Arrays.asList(value.split(",")));
        }
    }

    private static void refuseLongerThan(int most, String value) {
        if (value.length() > most) {
            throw new UserFacingException(
                    "assessment.exercise.tooLong", most, value.length() - most);
        }
    }

    private static void checkDate(String value) {
        if (!value.isEmpty()) {
            try {
                LocalDate.parse(value);
            } catch (DateTimeParseException notADate) {
                throw new UserFacingException("assessment.exercise.notADate");
            }
        }
    }

    private static void checkOptions(List<Option> options, List<String> chosen) {
        boolean allKnown =
                chosen.stream()
                        .filter(c -> !c.isEmpty())
                        .allMatch(c -> options.stream().anyMatch(o -> o.id().equals(c)));
        if (!allKnown) {
            throw new UserFacingException("assessment.exercise.notAnOption");
        }
    }
}
