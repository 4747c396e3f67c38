package org.ramure.interop.lti.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.feed.spi.OwnDates;
import org.ramure.interop.lti.Placement;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Until when platforms want things done, in the calendars of those who learn and teach there: the
 * last quarter of an hour before. One query.
 */
@Component
class PlacedDates implements OwnDates {

    private static final Duration LOOK_BACK = Duration.ofDays(366);
    private static final int MINUTES = 15;

    private final PlacementRepository rows;
    private final Translations translations;
    private final Clock clock;

    PlacedDates(PlacementRepository rows, Translations translations, Clock clock) {
        this.rows = rows;
        this.translations = translations;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OwnDate> of(PersonId person, LocalDate since, Language language) {
        return rows.lately(person.value(), clock.instant().minus(LOOK_BACK)).stream()
                .flatMap(row -> date(row, language).stream())
                .filter(date -> !date.day().isBefore(since))
                .toList();
    }

    private Optional<OwnDate> date(PlacementEntity row, Language language) {
        Placement placement = row.toPlacement();
        return placement.dates().due().map(due -> date(row, placement, due, language));
    }

    private OwnDate date(PlacementEntity row, Placement placement, Instant due, Language language) {
        ZonedDateTime start = due.minus(Duration.ofMinutes(MINUTES)).atZone(Wording.ZONE);
        var where = placement.where();
        return new OwnDate(
                "placement-" + placement.id(),
                start.toLocalDate(),
                start.toLocalTime(),
                MINUTES,
                translations.text(language, "interop.dates.due", where.title()),
                where.contextTitle(),
                "mon-espace",
                row.datesRevision(),
                row.datesAt(),
                Sure.FIXED);
    }
}
