package org.ramure.cohorts.export.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.HalfDay;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** Words and values that tables share. */
@Component
class Headings {

    private static final int MINUTES = 60;

    private final Translations translations;

    Headings(Translations translations) {
        this.translations = translations;
    }

    /** The texts of {@code cohorts.export.column.…}. */
    List<String> of(Language language, String... columns) {
        return Arrays.stream(columns)
                .map(column -> translations.text(language, "cohorts.export.column." + column))
                .toList();
    }

    String text(Language language, String key) {
        return translations.text(language, key);
    }

    static @Nullable LocalDateTime moment(Optional<Instant> at) {
        return at.map(moment -> LocalDateTime.ofInstant(moment, HalfDay.ZONE)).orElse(null);
    }

    /** Hours with two decimals. */
    static BigDecimal hours(int minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(MINUTES), 2, RoundingMode.HALF_UP);
    }

    /** A row, gaps allowed. */
    static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
