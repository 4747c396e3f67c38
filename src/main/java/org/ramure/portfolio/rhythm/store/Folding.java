package org.ramure.portfolio.rhythm.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.ramure.portfolio.rhythm.Meeting;
import org.ramure.portfolio.rhythm.OwnTask;
import org.ramure.portfolio.rhythm.Pace;
import org.ramure.portfolio.rhythm.Pause;

/** Reads logs from their first line to their last, and says what stands. */
final class Folding {

    private Folding() {}

    /** One person's pace; {@code first} is the cohort's first day. */
    static Pace pace(LocalDate first, List<PaceEntity> lines) {
        LocalDate start = first;
        Map<UUID, Pause> pauses = new LinkedHashMap<>();
        for (PaceEntity line : lines) {
            UUID pause = Objects.requireNonNullElse(line.pause(), new UUID(0, 0));
            switch (line.kind()) {
                case START -> start = Objects.requireNonNullElse(line.from(), start);
                case PAUSE ->
                        pauses.put(
                                pause,
                                new Pause(
                                        pause,
                                        Objects.requireNonNull(line.from()),
                                        Optional.ofNullable(line.back()),
                                        line.reason()));
                case BACK ->
                        pauses.computeIfPresent(
                                pause,
                                (id, known) ->
                                        new Pause(
                                                id,
                                                known.from(),
                                                Optional.ofNullable(line.back()),
                                                known.reason()));
                case DROP -> pauses.remove(pause);
            }
        }
        return new Pace(start.isBefore(first) ? first : start, List.copyOf(pauses.values()));
    }

    /** One person's ticks that stand, by task. */
    static Map<String, OwnTask.Done> done(List<TickEntity> lines) {
        Map<String, OwnTask.Done> done = new LinkedHashMap<>();
        for (TickEntity line : lines) {
            if (line.isDone()) {
                done.put(line.task(), line.toDone());
            } else {
                done.remove(line.task());
            }
        }
        return done;
    }

    /** One person's meetings by milestone. */
    static Map<String, Meeting> meetings(List<MeetingEntity> lines) {
        Map<String, List<MeetingEntity>> logs = new LinkedHashMap<>();
        lines.forEach(
                line -> logs.computeIfAbsent(line.milestone(), id -> new ArrayList<>()).add(line));
        Map<String, Meeting> meetings = new LinkedHashMap<>();
        logs.forEach((id, log) -> meeting(log).ifPresent(m -> meetings.put(id, m)));
        return meetings;
    }

    /** The meeting of one log; empty where no time was ever proposed. */
    static Optional<Meeting> meeting(List<MeetingEntity> log) {
        @Nullable MeetingEntity proposal = null;
        @Nullable PersonId facilitator = null;
        Meeting.State state = Meeting.State.PROPOSED;
        String reason = "";
        List<Meeting.Note> notes = new ArrayList<>();
        for (MeetingEntity line : log) {
            if (!line.fromLearner() && line.kind() != MeetingEntity.Kind.NOTE) {
                facilitator = line.by();
            }
            switch (line.kind()) {
                case PROPOSED -> {
                    proposal = line;
                    state = Meeting.State.PROPOSED;
                    reason = "";
                }
                case ACCEPTED -> state = Meeting.State.FIXED;
                case HELD -> state = Meeting.State.HELD;
                case CANCELLED -> {
                    state = Meeting.State.CANCELLED;
                    reason = line.text();
                }
                case NOTE -> notes.add(new Meeting.Note(line.byName(), line.at(), line.text()));
            }
        }
        if (proposal == null) {
            return Optional.empty();
        }
        return Optional.of(meeting(proposal, facilitator, state, reason, notes, log.getLast()));
    }

    private static Meeting meeting(
            MeetingEntity proposal,
            @Nullable PersonId facilitator,
            Meeting.State state,
            String reason,
            List<Meeting.Note> notes,
            MeetingEntity last) {
        return new Meeting(
                proposal.milestone(),
                state,
                Objects.requireNonNull(proposal.day()),
                proposal.start(),
                proposal.minutes(),
                proposal.place(),
                proposal.fromLearner(),
                proposal.byName(),
                Optional.ofNullable(facilitator),
                reason,
                last.ordinal(),
                last.at(),
                List.copyOf(notes));
    }
}
