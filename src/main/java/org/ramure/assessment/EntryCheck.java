package org.ramure.assessment;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Option;
import org.ramure.shared.UserFacingException;

/** What a field takes: nothing that it could not show again. */
public final class EntryCheck {

    private EntryCheck() {}

    /** Throws {@link UserFacingException} with what to do about it. */
    public static void check(ExerciseContent exercise, Entries.Typed typed) {
        var slot =
                exercise.slot(typed.key())
                        .orElseThrow(
                                () -> new UserFacingException("assessment.exercise.unknownField"));
        String value = typed.value();
        switch (slot.kind()) {
            case TEXT, TABLE -> refuseLongerThan(Entries.LONGEST, value);
            case LINE -> checkLine(value);
            case DATE -> checkDate(value);
            case NUMBER -> checkNumber(value);
            case CHOICE -> checkOptions(slot.options(), List.of(value));
            case CHECKS -> checkOptions(slot.options(), Arrays.asList(value.split(",")));
        }
    }

    private static void checkLine(String value) {
        refuseLongerThan(Entries.LONGEST_LINE, value);
        if (value.indexOf('\n') >= 0) {
            throw new UserFacingException("assessment.exercise.oneLine");
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

    private static void checkNumber(String value) {
        if (!value.isEmpty() && !value.matches("-?\\d{1,12}([.,]\\d{1,6})?")) {
            throw new UserFacingException("assessment.exercise.notANumber");
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
