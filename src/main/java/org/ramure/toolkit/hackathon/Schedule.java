package org.ramure.toolkit.hackathon;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ramure.toolkit.hackathon.HackathonTemplate.Slot;

/** Slots with the times they fall on, in France. */
public record Schedule(List<Timed> slots) {

    /** A slot; its end is the beginning of the next. */
    public record Timed(Slot slot, LocalDateTime from, LocalDateTime to) {

        boolean holds(LocalDateTime moment) {
            return !moment.isBefore(from) && moment.isBefore(to);
        }
    }

    /** Slots one after another from the beginning of their day. */
    public static Schedule of(List<Slot> slots, List<LocalDateTime> starts) {
        List<Timed> timed = new ArrayList<>();
        int day = 0;
        LocalDateTime next = starts.getFirst();
        for (Slot slot : slots) {
            if (slot.day() != day && slot.day() <= starts.size()) {
                day = slot.day();
                next = starts.get(day - 1);
            }
            LocalDateTime end = next.plusMinutes(slot.minutes());
            timed.add(new Timed(slot, next, end));
            next = end;
        }
        return new Schedule(List.copyOf(timed));
    }

    /** When the first slot begins. */
    public LocalDateTime opening() {
        return slots.getFirst().from();
    }

    public Optional<Timed> at(LocalDateTime moment) {
        return slots.stream().filter(slot -> slot.holds(moment)).findFirst();
    }

    /** The first slot that begins after this moment. */
    public Optional<Timed> after(LocalDateTime moment) {
        return slots.stream().filter(slot -> slot.from().isAfter(moment)).findFirst();
    }
}
