package org.ramure.cohorts.export;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ramure.shared.Language;

/**
 * A table that can be downloaded, brought as a bean; {@code @Order} says where it stands. Whoever
 * calls it has checked that the caller runs the cohorts of the scope.
 */
public interface ExportTable {

    /** Its part of the file's name, in French: letters and hyphens. */
    String key();

    /** The key of its title in the bundles; the same with {@code .what} says what is in it. */
    String title();

    /** The headings, in this language. */
    List<String> columns(Language language);

    /**
     * Hands over the rows one by one, holding few in memory. Cells are {@code null}, {@link
     * String}, {@link Integer}, {@link java.math.BigDecimal}, {@link java.time.LocalDate}, {@link
     * java.time.LocalDateTime} (Europe/Paris) or {@link Boolean}.
     */
    void write(ExportScope scope, Language language, Consumer<List<@Nullable Object>> rows);
}
