package org.ramure.cohorts.export.store;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.clock.ClockTotals;
import org.ramure.cohorts.clock.Clocks;
import org.ramure.cohorts.export.ExportScope;
import org.ramure.cohorts.export.ExportTable;
import org.ramure.shared.Language;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everyone's three clocks, a column each: no column adds them up. */
@Component
@Order(40)
class TimesTable implements ExportTable {

    private final Clocks clocks;
    private final Participants participants;
    private final Headings headings;

    TimesTable(Clocks clocks, Participants participants, Headings headings) {
        this.clocks = clocks;
        this.participants = participants;
        this.headings = headings;
    }

    @Override
    public String key() {
        return "temps";
    }

    @Override
    public String title() {
        return "cohorts.export.times";
    }

    @Override
    public List<String> columns(Language language) {
        return headings.of(
                language,
                "session",
                "firstDay",
                "lastDay",
                "familyName",
                "givenName",
                "email",
                "prescribedAll",
                "prescribedDone",
                "declaredMinutes",
                "observedMinutes");
    }

    @Override
    public void write(ExportScope scope, Language language, Consumer<List<@Nullable Object>> rows) {
        ClockTotals none = new ClockTotals(0, 0, 0, 0);
        for (ExportScope.Session session : scope.cohorts()) {
            Map<ParticipantId, ClockTotals> totals = clocks.totals(scope.caller(), session.id());
            for (Participant person : participants.enrolled(scope.caller(), session.id())) {
                ClockTotals own = totals.getOrDefault(person.id(), none);
                rows.accept(
                        Headings.row(
                                session.title(),
                                session.firstDay(),
                                session.lastDay(),
                                person.familyName(),
                                person.givenName(),
                                person.email(),
                                own.prescribed(),
                                own.prescribedDone(),
                                own.declared(),
                                own.observed()));
            }
        }
    }
}
