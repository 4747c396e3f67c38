package org.ramure.cohorts.attendance.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.attendance.Attendee;
import org.ramure.cohorts.attendance.EventKind;
import org.ramure.cohorts.attendance.SheetPhase;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Opens the log of a sheet to those who run its cohort, one writer at a time. */
@Component
class SheetWriting {

    private final AttendanceSheetRepository sheets;
    private final AttendanceEventRepository events;
    private final AttendanceRoster roster;
    private final CohortAccess access;
    private final People people;
    private final Clock clock;

    SheetWriting(
            AttendanceSheetRepository sheets,
            AttendanceEventRepository events,
            AttendanceRoster roster,
            CohortAccess access,
            People people,
            Clock clock) {
        this.sheets = sheets;
        this.events = events;
        this.roster = roster;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /** A sheet, its half-day, and who writes. */
    record Page(AttendanceSheetEntity sheet, Meeting meeting, Author author) {

        Instant now() {
            return author.at();
        }

        SheetPhase phase() {
            return meeting.phase(Optional.of(sheet), now());
        }

        AttendanceEventEntity note(@Nullable UUID person, EventKind kind) {
            return AttendanceEventEntity.by(author, sheet, person, kind);
        }
    }

    /** The sheet to write on, made if there was none; refused for a half-day that is called off. */
    Page live(PersonId caller, HalfDayId id) {
        Meeting meeting = meeting(caller, id);
        if (meeting.cancelled()) {
            throw StoredAttendanceDesk.refusal("cancelled");
        }
        sheets.ensure(meeting.id(), meeting.cohort(), Codes.newShortId(), Codes.newSecret());
        return page(caller, meeting, sheets.locked(meeting.id()).orElseThrow());
    }

    /** The sheet as it is; refused as not open where there is none. */
    Page read(PersonId caller, HalfDayId id) {
        Meeting meeting = meeting(caller, id);
        return page(
                caller,
                meeting,
                sheets.findByHalfDayId(meeting.id())
                        .orElseThrow(() -> StoredAttendanceDesk.refusal("notOpen")));
    }

    private Meeting meeting(PersonId caller, HalfDayId id) {
        Meeting meeting =
                roster.meeting(id.value())
                        .orElseThrow(() -> new UserFacingException("cohorts.unknown"));
        access.requireRunning(caller, new CohortId(meeting.cohort()));
        return meeting;
    }

    private Page page(PersonId caller, Meeting meeting, AttendanceSheetEntity sheet) {
        String name = people.find(caller).map(account -> name(account)).orElse("");
        return new Page(sheet, meeting, new Author(caller, name, clock.instant()));
    }

    private static String name(Account account) {
        return account.fullName().isEmpty() ? account.email() : account.fullName();
    }

    void add(AttendanceEventEntity event) {
        events.save(event);
    }

    /** Whether the log says anything of the person's presence. */
    boolean knows(Page page, Attendee who) {
        return events
                .findByHalfDayIdAndParticipantIdOrderByOrdinalAsc(
                        page.meeting().id(), who.participant())
                .stream()
                .anyMatch(e -> e.kind().isMark() || e.kind().isSignature());
    }
}
