package org.ramure.toolkit.paper;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ramure.toolkit.document.SheetVersions.Kept;
import org.ramure.toolkit.sheet.Sheet;

/**
 * What stands on the paper of a sheet: without answers it is blank and leaves room to write. {@code
 * title} and {@code owner} are empty on a blank one; {@code kept} is the copy that is printed.
 */
public record PaperFacts(
        Sheet sheet,
        String title,
        String owner,
        Map<String, String> parties,
        Map<String, String> texts,
        Optional<Kept> kept,
        Instant madeAt) {

    public boolean isBlank() {
        return owner.isEmpty() && texts.isEmpty();
    }
}
