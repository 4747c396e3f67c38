package org.ramure.portfolio.rhythm.store;

import java.util.Optional;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.OwnTime;
import org.ramure.portfolio.rhythm.MyRhythm;
import org.ramure.portfolio.rhythm.OwnMonth;
import org.ramure.portfolio.rhythm.Rhythms;
import org.springframework.stereotype.Component;

/** Tells other rooms the month that « this week » shows. */
@Component
class StoredOwnTime implements OwnTime {

    private final Rhythms rhythms;

    StoredOwnTime(Rhythms rhythms) {
        this.rhythms = rhythms;
    }

    @Override
    public Optional<Standing> of(PersonId caller, CohortId cohort) {
        return rhythms.mine(caller).stream()
                .filter(mine -> mine.cohort().id().equals(cohort))
                .findFirst()
                .flatMap(StoredOwnTime::standing);
    }

    private static Optional<Standing> standing(MyRhythm mine) {
        OwnMonth month = mine.month();
        return month.from()
                .filter(from -> !from.isAfter(mine.today()) && !month.isOver(mine.today()))
                .map(from -> new Standing(month.month().number(), from));
    }
}
