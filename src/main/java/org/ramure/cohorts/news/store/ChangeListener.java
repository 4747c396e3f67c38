package org.ramure.cohorts.news.store;

import java.time.Clock;
import org.ramure.cohorts.event.HalfDayChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes, in the transaction that did it, that a date changed on which people count. */
@Component
class ChangeListener {

    private final NewsRows rows;
    private final Clock clock;

    ChangeListener(NewsRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    void on(HalfDayChanged change) {
        if (rows.isUnderWay(change.cohort().value())) {
            rows.add(new NewsChangeEntity(change, clock.instant()));
        }
    }
}
