package org.ramure.catalogue.academic;

import java.math.BigDecimal;
import java.util.List;
import org.ramure.shared.LocalizedText;

/**
 * A module as a university counts it: credits in steps of a half, hours of work (60 minutes) taught
 * and alone, what one can do afterwards, and how that is assessed.
 */
public record ModuleAcademics(
        BigDecimal ects,
        int taughtHours,
        int aloneHours,
        List<LocalizedText> outcomes,
        LocalizedText assessment) {

    /** All hours of work. */
    public int hours() {
        return taughtHours + aloneHours;
    }
}
