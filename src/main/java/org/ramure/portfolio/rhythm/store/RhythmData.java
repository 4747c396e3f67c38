package org.ramure.portfolio.rhythm.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.cohorts.Sessions;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What rhythms keep of a person goes with them: dates and minutes stay as the cohort's, words,
 * reasons, places and names do not. Runs while places still know whose they are.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RhythmData implements PersonalData {

    private final Sessions sessions;
    private final RhythmRows rows;

    RhythmData(Sessions sessions, RhythmRows rows) {
        this.sessions = sessions;
        this.rows = rows;
    }

    private List<UUID> places(PersonId person) {
        return sessions.mine(person).stream().map(s -> s.place().id().value()).toList();
    }

    @Override
    public String section() {
        return "portfolio-rhythm";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // rhythms are about places, not about guests
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<UUID> places = places(person);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("pace", rows.paces(places).stream().map(PaceEntity::export).toList());
        all.put("meetings", rows.meetings(places).stream().map(MeetingEntity::export).toList());
        all.put("tasks", rows.ticks(places).stream().map(TickEntity::export).toList());
        all.put("plans", rows.plans(places).stream().map(PlanEntity::export).toList());
        return all;
    }

    @Override
    public void erase(PersonId person) {
        List<UUID> places = places(person);
        rows.paces(places).forEach(PaceEntity::forgetWords);
        rows.meetings(places).forEach(MeetingEntity::forgetWords);
        rows.saidBy(person).forEach(MeetingEntity::forgetAuthor);
    }
}
