package org.ramure.cohorts.attendance.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ramure.cohorts.Frame;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the log knows of a person. Erasing takes name and drawing out of signatures, but in frame
 * OF, where the law makes the organisation keep them. Goes before the part that forgets addresses.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AttendanceData implements PersonalData {

    private final AttendanceEventRepository events;
    private final AttendanceDrawingRepository drawings;
    private final AttendanceRoster roster;
    private final People people;

    AttendanceData(
            AttendanceEventRepository events,
            AttendanceDrawingRepository drawings,
            AttendanceRoster roster,
            People people) {
        this.events = events;
        this.drawings = drawings;
        this.roster = roster;
        this.people = people;
    }

    @Override
    public String section() {
        return "attendance";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // guests have no place in a cohort
    }

    private List<AttendanceEventEntity> of(PersonId person) {
        return events.of(person.value(), people.find(person).map(Account::email).orElse(""));
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of("events", of(person).stream().map(AttendanceData::line).toList());
    }

    private static Map<String, Object> line(AttendanceEventEntity row) {
        var event = row.toEvent();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("halfDay", row.halfDay().toString());
        line.put("kind", event.kind().name());
        line.put("at", event.at().toString());
        line.put("minutes", event.minutes());
        line.put("reason", event.reason());
        event.signature()
                .ifPresent(signature -> {
                    line.put("name", signature.typedName());
                    line.put("drawn", signature.drawn());
                    signature.declaredAt().ifPresent(at -> line.put("phoneTime", at.toString()));
                });
        return line;
    }

    @Override
    public void erase(PersonId person) {
        for (AttendanceEventEntity row : of(person)) {
            boolean kept =
                    roster.meeting(row.halfDay()).filter(m -> m.frame() == Frame.OF).isPresent();
            if (!kept && row.kind().isSignature()) {
                drawings.deleteById(row.getId());
                row.forgetName();
            }
        }
    }
}
