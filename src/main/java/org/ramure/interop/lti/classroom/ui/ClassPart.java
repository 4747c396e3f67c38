package org.ramure.interop.lti.classroom.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of a class's page; {@code ?partie=} says which. */
enum ClassPart {
    AVANCEMENT,
    ACTIVITES,
    NOTES,
    VERSION,
    LISTE,
    VERIFIER;

    static final String PARAMETER = "partie";

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ClassPart of(Optional<String> asked) {
        return Arrays.stream(values())
                .filter(part -> asked.filter(part.key()::equals).isPresent())
                .findFirst()
                .orElse(AVANCEMENT);
    }
}
