package org.ramure.pathways.compose;

import java.util.List;

/**
 * What the composer answers: activities in an order that respects prerequisites, what was left out
 * and why, the sum of {@code minutes}, the {@code value} reached, and {@code bound}, which no set
 * within the minutes can exceed. {@code unitsPerLevel} is how many units one level of a gap takes.
 */
public record Composition(
        List<Choice> choices,
        List<LeftOut> leftOut,
        int minutes,
        long value,
        long bound,
        int unitsPerLevel) {

    public Composition {
        choices = List.copyOf(choices);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether no other set within the minutes is worth more. */
    public boolean isExact() {
        return value == bound;
    }

    /**
     * A chosen activity: the competences with a gap that it develops (the widest gap first), the
     * chosen activities to do before it and those that need it.
     */
    public record Choice(
            Candidate activity, List<Served> serves, List<String> after, List<String> opens) {}

    /** A competence that an activity develops, and the gap there was. */
    public record Served(String competence, int gap) {}

    /** An activity that was not chosen, and why. */
    public record LeftOut(Candidate activity, Reason reason) {}

    /** Why an activity was left out. */
    public enum Reason {
        /** It need not be done any more. */
        KNOWN,
        /** It develops nothing in which there is a gap. */
        NO_GAP,
        /** With what it requires, it takes more minutes than there are. */
        TOO_LONG,
        /** It requires something that is not there. */
        UNREACHABLE,
        /** In the minutes there are, others cover more. */
        LESS_USEFUL
    }
}
