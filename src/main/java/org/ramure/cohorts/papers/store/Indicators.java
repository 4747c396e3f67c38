package org.ramure.cohorts.papers.store;

import java.util.List;
import org.ramure.cohorts.papers.PaperKind;

/** Which papers prove which indicators of the RNQ. */
final class Indicators {

    /**
     * Those that a training action without title, apprentices or subcontracting is asked for, in
     * their order; those about titles come with a code of a national directory.
     */
    static final List<String> ASKED =
            List.of(
                    "1", "2", "4", "5", "6", "8", "9", "10", "11", "12", "17", "18", "19", "21",
                    "22", "23", "24", "25", "26", "30", "31", "32");

    static final List<String> FOR_TITLES = List.of("3", "7", "16");

    private Indicators() {}

    static List<String> provenBy(PaperKind kind) {
        return switch (kind) {
            case CONVOCATION -> List.of("9");
            case PROGRAMME -> List.of("1", "5", "6", "17");
            case SHEET -> List.of("12");
            case BLANK_SHEET -> List.of();
            case END_OF_TRAINING -> List.of("11");
            case REALISATION -> List.of();
            case QUESTIONNAIRE_BEFORE -> List.of("4", "8");
            case QUESTIONNAIRE_HOT, QUESTIONNAIRE_COLD -> List.of("30");
        };
    }
}
