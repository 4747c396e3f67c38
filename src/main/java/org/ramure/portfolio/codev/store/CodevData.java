package org.ramure.portfolio.codev.store;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.portfolio.typed.TypedTexts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Roles, seats and texts of a person in sessions, pairs and trios. Minutes and notes belong to all
 * who were in it: they stay, and who wrote them is forgotten.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CodevData implements PersonalData {

    private final CodevRows rows;
    private final TypedTexts texts;
    private final Clock clock;

    CodevData(CodevRows rows, TypedTexts texts, Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "portfolio-codevelopment";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // guests have no place in a cohort
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "sessions",
                rows.rolesOf(person).stream()
                        .map(m ->
                                Map.of(
                                        "session",
                                        m.session().toString(),
                                        "role",
                                        m.role().name(),
                                        "joinedAt",
                                        m.joinedAt().toString()))
                        .toList());
        all.put(
                "circles",
                rows.seatsOf(person).stream()
                        .map(s ->
                                Map.of(
                                        "circle",
                                        s.circle().toString(),
                                        "joinedAt",
                                        s.toSeat().joinedAt().toString(),
                                        "leftAt",
                                        s.toSeat().leftAt().map(Object::toString).orElse("")))
                        .toList());
        all.put(
                "texts",
                texts.writtenBy(person).stream()
                        .filter(CodevData::ours)
                        .map(CodevData::text)
                        .toList());
        return all;
    }

    private static Map<String, Object> text(TypedTexts.Written written) {
        return Map.of(
                "place", written.place(),
                "field", written.key(),
                "text", written.text(),
                "savedAt", written.savedAt().toString());
    }

    private static boolean ours(TypedTexts.Written written) {
        return written.place().startsWith("codev:") || written.place().startsWith("entraide:");
    }

    @Override
    public void erase(PersonId person) {
        rows.rolesOf(person).forEach(m -> m.forget(java.util.UUID.randomUUID()));
        rows.seatsOf(person).forEach(s -> s.forget(CodevGround.NOBODY, clock.instant()));
        rows.plannedBy(person).forEach(s -> s.forgetPlanner(CodevGround.NOBODY));
        rows.formedBy(person).forEach(c -> c.forgetFormer(CodevGround.NOBODY));
        rows.flush();
        rows.forgetNoter(person, CodevGround.NOBODY);
        texts.forgetWriter(person);
    }
}
