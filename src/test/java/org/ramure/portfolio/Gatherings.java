package org.ramure.portfolio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.attendance.AttendanceDesk;
import org.ramure.cohorts.attendance.EventKind;
import org.ramure.cohorts.attendance.Mark;
import org.ramure.cohorts.attendance.Signing;
import org.ramure.cohorts.attendance.TestSheets;

/** The days on which the group comes together, signed and countersigned. */
class Gatherings {

    private final Promotion promotion;
    private final AttendanceDesk desk;
    private final Signing signing;

    Gatherings(Promotion promotion, AttendanceDesk desk, Signing signing) {
        this.promotion = promotion;
        this.desk = desk;
        this.signing = signing;
    }

    /** Awa signs on her phone, others on paper; who is away is so with their reason. */
    void hold(String halfDay, Map<String, String> away) {
        HalfDay day = promotion.halfDay(halfDay);
        promotion.at(day.startsAt().toInstant());
        desk.open(promotion.ines(), day.id());
        var shown = desk.code(promotion.ines(), day.id());
        signing.sign(
                TestSheets.shortId(shown),
                TestSheets.drawn(
                        shown.code(), Promotion.email("awa"), promotion.clock().instant()));
        promotion.at(day.endsAt().toInstant().plus(Duration.ofMinutes(10)));
        List<ParticipantId> there = new ArrayList<>();
        for (String who : promotion.here()) {
            if (!away.containsKey(who) && !who.equals("awa")) {
                there.add(promotion.place(who));
            }
        }
        desk.rekey(promotion.ines(), day.id(), there, day.day());
        away.forEach((who, reason) ->
                desk.mark(
                        promotion.ines(),
                        day.id(),
                        promotion.place(who),
                        new Mark(EventKind.EXCUSED, 0, reason)));
        desk.markOthersAbsent(promotion.ines(), day.id());
        desk.counterSign(promotion.ines(), day.id());
    }
}
