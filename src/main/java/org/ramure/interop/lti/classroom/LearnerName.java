package org.ramure.interop.lti.classroom;

import java.util.Locale;
import org.ramure.people.PersonId;

/**
 * How a learner is called on a teacher's page: by the name the platform told, or by four signs that
 * stay the same.
 */
public record LearnerName(String told, String code) implements Comparable<LearnerName> {

    private static final int SIGNS = 4;

    static LearnerName of(PersonId person, String told) {
        String id = person.toString();
        return new LearnerName(told, id.substring(id.length() - SIGNS).toUpperCase(Locale.ROOT));
    }

    /** Somebody whose name is not known any more. */
    public static LearnerName unknown(PersonId person) {
        return of(person, "");
    }

    /** Whether the platform told no name. */
    public boolean isPseudonym() {
        return told.isEmpty();
    }

    @Override
    public int compareTo(LearnerName other) {
        if (isPseudonym() != other.isPseudonym()) {
            return isPseudonym() ? 1 : -1;
        }
        int names = told.compareToIgnoreCase(other.told);
        return names == 0 ? code.compareTo(other.code) : names;
    }
}
