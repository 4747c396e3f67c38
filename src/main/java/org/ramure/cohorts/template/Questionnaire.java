package org.ramure.cohorts.template;

import java.util.List;
import org.ramure.shared.LocalizedText;

/** Questions asked of each participant, before or after. */
public record Questionnaire(LocalizedText title, LocalizedText intro, List<Question> questions) {

    /** How a question is answered; a scale goes from 1 to 5 unless it has options. */
    public enum Kind {
        SCALE,
        SINGLE,
        MULTIPLE,
        TEXT
    }

    /** A question; only the cohort's referent reads the answers where {@code referentOnly}. */
    public record Question(
            String id,
            Kind kind,
            LocalizedText title,
            List<Option> options,
            boolean required,
            boolean referentOnly) {}

    public record Option(String id, LocalizedText label) {}
}
