package org.ramure.portfolio.rhythm.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Milestone;
import org.ramure.portfolio.rhythm.Meeting;
import org.ramure.portfolio.rhythm.Meetings;
import org.ramure.portfolio.rhythm.store.MeetingEntity.Kind;
import org.ramure.portfolio.rhythm.store.MeetingEntity.Said;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredMeetings implements Meetings {

    private static final int LONGEST_PLACE = 500;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_NOTE = 8000;
    private static final int MOST_MINUTES = 24 * 60;
    private static final int MOST_GAP = 240;
    private static final int MOST_YEARS = 3;

    private final Seats seats;
    private final RhythmRows rows;
    private final People people;
    private final MeetingLetters letters;
    private final Participants participants;
    private final Clock clock;

    StoredMeetings(
            Seats seats,
            RhythmRows rows,
            People people,
            MeetingLetters letters,
            Participants participants,
            Clock clock) {
        this.letters = letters;
        this.participants = participants;
        this.seats = seats;
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    /** One person's meeting of one milestone with its log. */
    private record Standing(Seat seat, String milestone, List<MeetingEntity> log) {
        int sequence() {
            return log.isEmpty() ? 0 : log.getLast().ordinal();
        }

        Optional<Meeting> meeting() {
            return Folding.meeting(log);
        }

        boolean is(Meeting.State state) {
            return meeting().filter(m -> m.state() == state).isPresent();
        }
    }

    private Standing standing(PersonId caller, ParticipantId person, String milestone) {
        Seat seat = seats.of(caller, person);
        if (seat.journey().milestone(milestone).filter(m -> !m.kind().isHeldTogether()).isEmpty()) {
            throw Seats.unknown();
        }
        List<MeetingEntity> log =
                rows.meetings(List.of(person.value())).stream()
                        .filter(line -> line.milestone().equals(milestone))
                        .toList();
        return new Standing(seat, milestone, log);
    }

    /** The same, which must be what the caller saw. */
    private Standing seen(PersonId caller, Which which) {
        Standing standing = standing(caller, which.person(), which.milestone());
        if (standing.sequence() != which.seen()) {
            throw new UserFacingException("portfolio.rhythm.conflict");
        }
        return standing;
    }

    private void say(
            Standing standing, PersonId caller, Kind kind, @Nullable Slot slot, String text) {
        String name = nameOf(caller);
        rows.add(
                new MeetingEntity(
                        standing.seat(),
                        standing.milestone(),
                        standing.sequence() + 1,
                        new Said(kind, slot, text, caller, name),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private String nameOf(PersonId person) {
        return people.find(person)
                .map(a -> a.fullName().isEmpty() ? a.email() : a.fullName())
                .orElse("");
    }

    /** Puts a time to the other side; a learner has a letter about it. */
    private void put(Standing standing, PersonId caller, Slot slot) {
        say(standing, caller, Kind.PROPOSED, slot, "");
        Seat seat = standing.seat();
        if (!seat.own()) {
            Milestone milestone =
                    seat.journey().milestone(standing.milestone()).orElseThrow(Seats::unknown);
            participants
                    .find(caller, seat.person())
                    .ifPresent(to ->
                            letters.proposed(
                                    to, nameOf(caller), milestone, seat.cohort().slug(), slot));
        }
    }

    @Override
    public void propose(PersonId caller, Which which, Slot slot) {
        Standing standing = seen(caller, which);
        if (standing.is(Meeting.State.HELD)) {
            throw new UserFacingException("portfolio.rhythm.meeting.over");
        }
        put(standing, caller, sound(slot));
    }

    private Slot sound(Slot slot) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), HalfDay.ZONE);
        LocalDateTime at = slot.day().atTime(slot.start());
        if (!at.isAfter(now)) {
            throw new UserFacingException("portfolio.rhythm.meeting.past");
        }
        if (at.isAfter(now.plusYears(MOST_YEARS))) {
            throw new UserFacingException("portfolio.rhythm.meeting.far");
        }
        if (slot.minutes() < 1 || slot.minutes() > MOST_MINUTES) {
            throw new UserFacingException("portfolio.rhythm.meeting.minutes", MOST_MINUTES);
        }
        String place = within(slot.place(), LONGEST_PLACE);
        if (place.contains("://") && !isHttps(place)) {
            throw new UserFacingException("portfolio.rhythm.meeting.link");
        }
        return new Slot(slot.day(), slot.start(), slot.minutes(), place);
    }

    private static boolean isHttps(String address) {
        try {
            URI uri = new URI(address);
            return "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String within(String text, int longest) {
        String kept = text.strip();
        if (kept.length() > longest) {
            throw new UserFacingException("cohorts.text.long", longest);
        }
        return kept;
    }

    @Override
    public int proposeToSeveral(
            PersonId caller,
            CohortId cohort,
            String milestone,
            List<ParticipantId> asked,
            Slot first,
            int gap) {
        if (gap < 0 || gap > MOST_GAP) {
            throw new UserFacingException("portfolio.rhythm.meeting.gap", MOST_GAP);
        }
        int count = 0;
        LocalDateTime at = first.day().atTime(first.start());
        for (ParticipantId person : asked) {
            Standing standing = standing(caller, person, milestone);
            if (standing.seat().own() || !standing.seat().cohort().id().equals(cohort)) {
                throw Seats.unknown();
            }
            if (standing.is(Meeting.State.FIXED) || standing.is(Meeting.State.HELD)) {
                continue;
            }
            Slot slot =
                    new Slot(at.toLocalDate(), at.toLocalTime(), first.minutes(), first.place());
            put(standing, caller, sound(slot));
            at = at.plusMinutes(first.minutes() + (long) gap);
            count++;
        }
        return count;
    }

    @Override
    public void accept(PersonId caller, Which which) {
        Standing standing = seen(caller, which);
        Meeting meeting =
                standing.meeting()
                        .filter(m -> m.state() == Meeting.State.PROPOSED)
                        .orElseThrow(Seats::unknown);
        if (meeting.fromLearner() == standing.seat().own()) {
            throw new UserFacingException("portfolio.rhythm.meeting.ownProposal");
        }
        if (!meeting.startsAt().toInstant().isAfter(clock.instant())) {
            throw new UserFacingException("portfolio.rhythm.meeting.past");
        }
        say(standing, caller, Kind.ACCEPTED, null, "");
    }

    @Override
    public void cancel(PersonId caller, Which which, String reason) {
        Standing standing = seen(caller, which);
        if (!standing.is(Meeting.State.PROPOSED) && !standing.is(Meeting.State.FIXED)) {
            throw new UserFacingException("portfolio.rhythm.meeting.over");
        }
        say(standing, caller, Kind.CANCELLED, null, within(reason, LONGEST_REASON));
    }

    @Override
    public void held(PersonId caller, Which which) {
        Standing standing = seen(caller, which);
        Meeting meeting =
                standing.meeting()
                        .filter(m -> m.state() == Meeting.State.FIXED)
                        .orElseThrow(Seats::unknown);
        if (meeting.startsAt().toInstant().isAfter(clock.instant())) {
            throw new UserFacingException("portfolio.rhythm.meeting.early");
        }
        say(standing, caller, Kind.HELD, null, "");
    }

    @Override
    public void note(PersonId caller, Which which, String text) {
        Standing standing = seen(caller, which);
        if (!standing.is(Meeting.State.FIXED) && !standing.is(Meeting.State.HELD)) {
            throw new UserFacingException("portfolio.rhythm.meeting.noteEarly");
        }
        String kept = within(text, LONGEST_NOTE);
        if (kept.isEmpty()) {
            throw new UserFacingException("portfolio.rhythm.meeting.noteEmpty");
        }
        say(standing, caller, Kind.NOTE, null, kept);
    }
}
