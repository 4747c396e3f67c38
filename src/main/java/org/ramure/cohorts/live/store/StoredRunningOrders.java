package org.ramure.cohorts.live.store;

import java.time.Duration;
import java.time.Instant;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.live.RunningOrder;
import org.ramure.cohorts.live.RunningOrder.Projection;
import org.ramure.cohorts.live.RunningOrders;
import org.ramure.cohorts.live.Script;
import org.ramure.cohorts.live.Timing;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

@Component
class StoredRunningOrders implements RunningOrders {

    private final RoomDesk desk;

    StoredRunningOrders(RoomDesk desk) {
        this.desk = desk;
    }

    @Override
    public RunningOrder of(PersonId caller, HalfDayId halfDay) {
        return desk.look(caller, halfDay, this::read);
    }

    private RunningOrder read(RoomDesk.Seat seat) {
        RunEntity run = seat.run();
        Script script = seat.script();
        int current = script.indexOf(run.step());
        boolean any = !script.steps().isEmpty();
        Duration offset = any ? script.steps().get(current).offset() : Duration.ZERO;
        Duration planned = any ? script.steps().get(current).planned() : Duration.ZERO;
        Projection stored = run.projection();
        return new RunningOrder(
                seat.cohort(),
                seat.halfDay(),
                script,
                current,
                Timing.at(desk.now(), run.marks(), offset, planned),
                new Projection(within(script, stored.screen()), stored.black()),
                run.code(),
                run.expiresAt());
    }

    private static int within(Script script, int screen) {
        return Math.max(0, Math.min(screen, script.screens().size() - 1));
    }

    @Override
    public void start(PersonId caller, HalfDayId halfDay) {
        desk.change(
                caller,
                halfDay,
                seat -> {
                    Script script = seat.script();
                    Duration offset =
                            script.steps().isEmpty()
                                    ? Duration.ZERO
                                    : script.steps()
                                            .get(script.indexOf(seat.run().step()))
                                            .offset();
                    Instant now = desk.now();
                    Instant planned = seat.halfDay().startsAt().toInstant();
                    seat.run().start(now, Timing.anchor(now, planned, offset));
                });
    }

    @Override
    public void pause(PersonId caller, HalfDayId halfDay) {
        desk.change(caller, halfDay, seat -> seat.run().pause(desk.now()));
    }

    @Override
    public void next(PersonId caller, HalfDayId halfDay, String from) {
        desk.change(
                caller,
                halfDay,
                seat -> {
                    Script script = seat.script();
                    int current = script.indexOf(seat.run().step());
                    boolean more = current + 1 < script.steps().size();
                    if (more && script.steps().get(current).id().equals(from)) {
                        go(seat, current + 1);
                    }
                });
    }

    @Override
    public void goTo(PersonId caller, HalfDayId halfDay, String step) {
        desk.change(
                caller,
                halfDay,
                seat -> {
                    if (!seat.script().steps().isEmpty()) {
                        go(seat, seat.script().indexOf(step));
                    }
                });
    }

    private void go(RoomDesk.Seat seat, int step) {
        Script script = seat.script();
        seat.run().goTo(script.steps().get(step).id(), script.screenOf(step), desk.now());
    }

    @Override
    public void finish(PersonId caller, HalfDayId halfDay) {
        desk.change(
                caller,
                halfDay,
                seat -> {
                    seat.run().finish(desk.now());
                    seat.run().show(Math.max(0, seat.script().screens().size() - 1));
                });
    }

    @Override
    public void restart(PersonId caller, HalfDayId halfDay) {
        desk.change(caller, halfDay, seat -> seat.run().restart());
    }

    @Override
    public void show(PersonId caller, HalfDayId halfDay, int screen) {
        desk.change(caller, halfDay, seat -> seat.run().show(within(seat.script(), screen)));
    }

    @Override
    public void blacken(PersonId caller, HalfDayId halfDay, boolean black) {
        desk.change(caller, halfDay, seat -> seat.run().blacken(black));
    }
}
