package org.ramure.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.Circle;
import org.ramure.portfolio.codev.Circles;
import org.ramure.portfolio.codev.CodevRole;
import org.ramure.portfolio.codev.CodevSession;
import org.ramure.portfolio.codev.CodevSessions;
import org.ramure.portfolio.codev.MinuteFields;

/** A co-development session with its rounds and minutes, and trios that meet. */
class Helping {

    private final Promotion promotion;
    private final CodevSessions codev;
    private final Circles circles;

    Helping(Promotion promotion, CodevSessions codev, Circles circles) {
        this.promotion = promotion;
        this.codev = codev;
        this.circles = circles;
    }

    /** Awa brings her situation, Étienne leads, Lucie writes, Karim and Solenn help. */
    UUID planned(LocalDate day) {
        UUID session =
                codev.plan(
                        promotion.ines(),
                        promotion.id(),
                        new CodevSessions.Plan(
                                "La navette", day.atTime(LocalTime.of(9, 30)), "Salle 2", ""));
        codev.take(promotion.awa(), session, CodevRole.CLIENT);
        codev.take(promotion.person("etienne"), session, CodevRole.ANIMATOR);
        codev.take(promotion.person("lucie"), session, CodevRole.SECRETARY);
        codev.take(promotion.person("karim"), session, CodevRole.CONSULTANT);
        codev.take(promotion.person("solenn"), session, CodevRole.CONSULTANT);
        return session;
    }

    /** Every round of the journey in the time it takes; Lucie writes, Awa commits herself. */
    void lead(UUID session) {
        PersonId etienne = promotion.person("etienne");
        codev.start(etienne, session);
        CodevSession now = codev.open(promotion.awa(), session);
        assertThat(now.rounds()).hasSize(7);
        for (int round = 0; round < 7; round++) {
            now = codev.open(promotion.awa(), session);
            assertThat(now.round()).isEqualTo(round);
            codev.save(
                    promotion.person("lucie"),
                    session,
                    new Typed(MinuteFields.key(now.current()), "Ce qui s’est dit.", 0));
            promotion.at(
                    promotion.clock().instant().plus(Duration.ofMinutes(now.current().minutes())));
            assertThat(codev.open(promotion.awa(), session).clock().left())
                    .isEqualTo(Duration.ZERO);
            if (!now.isLastRound()) {
                codev.next(etienne, session, round);
            }
        }
        codev.end(etienne, session);
        codev.save(
                promotion.awa(),
                session,
                new Typed(MinuteFields.COMMITMENT, "Appeler la régie lundi.", 0));
    }

    Circle trio(String who) {
        return circles.mine(promotion.person(who), promotion.id()).orElseThrow();
    }

    /** The trio met today and wrote something down. */
    void met(String who) {
        UUID trio = trio(who).id();
        circles.met(promotion.person(who), trio, promotion.today());
        var notes = circles.notes(promotion.person(who), trio).get(MinuteFields.NOTES);
        circles.save(
                promotion.person(who),
                trio,
                new Typed(
                        MinuteFields.NOTES,
                        "Vus le " + promotion.today(),
                        notes == null ? 0 : notes.version()));
    }

    CodevSessions codev() {
        return codev;
    }

    Circles circles() {
        return circles;
    }
}
