package org.ramure.cohorts.attendance.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.attendance.Attendance;
import org.ramure.cohorts.attendance.AttendanceDesk;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.attendance.AttendanceStatus;
import org.ramure.cohorts.attendance.Attendee;
import org.ramure.cohorts.attendance.EventKind;
import org.ramure.cohorts.attendance.Evidence;
import org.ramure.cohorts.attendance.ImportedConnections;
import org.ramure.cohorts.attendance.Mark;
import org.ramure.cohorts.attendance.SheetPhase;
import org.ramure.cohorts.attendance.ShownCode;
import org.ramure.cohorts.event.AttendanceClosed;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredAttendanceDesk implements AttendanceDesk {

    private static final int LONGEST_REASON = 500;

    private final SheetWriting writing;
    private final Attendance attendance;
    private final AttendanceRoster roster;
    private final SigningLinks links;
    private final ApplicationEventPublisher publisher;

    StoredAttendanceDesk(
            SheetWriting writing,
            Attendance attendance,
            AttendanceRoster roster,
            SigningLinks links,
            ApplicationEventPublisher publisher) {
        this.writing = writing;
        this.attendance = attendance;
        this.roster = roster;
        this.links = links;
        this.publisher = publisher;
    }

    @Override
    public void open(PersonId caller, HalfDayId id) {
        SheetWriting.Page page = writing.live(caller, id);
        if (page.now().isBefore(page.meeting().startsAt().minus(Meeting.EARLY))) {
            throw refusal("early");
        }
        if (page.phase() != SheetPhase.OPEN) {
            page.sheet().open(page.now());
            writing.add(page.note(null, EventKind.OPENED));
        }
    }

    @Override
    public void close(PersonId caller, HalfDayId id) {
        SheetWriting.Page page = writing.live(caller, id);
        if (page.phase() == SheetPhase.OPEN) {
            page.sheet().close(page.now());
            writing.add(page.note(null, EventKind.CLOSED));
            publisher.publishEvent(new AttendanceClosed(new CohortId(page.meeting().cohort()), id));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public ShownCode code(PersonId caller, HalfDayId id) {
        SheetWriting.Page page = writing.read(caller, id);
        if (page.phase() != SheetPhase.OPEN) {
            throw refusal("notOpen");
        }
        long step = Codes.step(page.now());
        String code = Codes.code(page.sheet().secret(), step);
        return new ShownCode(
                code,
                Codes.startOf(step + 1),
                links.page(page.sheet()),
                links.scanned(page.sheet(), code));
    }

    @Override
    public void mark(PersonId caller, HalfDayId id, ParticipantId person, Mark mark) {
        SheetWriting.Page page = writing.live(caller, id);
        Attendee who = person(page, person);
        boolean takesMinutes = mark.kind() == EventKind.LATE || mark.kind() == EventKind.LEFT_EARLY;
        if (!mark.kind().isMark()) {
            throw new IllegalArgumentException(mark.kind() + " is not a mark");
        }
        if (takesMinutes && (mark.minutes() < 1 || mark.minutes() >= page.meeting().minutes())) {
            throw refusal("minutes", page.meeting().minutes() - 1);
        }
        String reason = within(mark.reason());
        if (reason.isEmpty() && (mark.kind() == EventKind.EXCUSED || writing.knows(page, who))) {
            throw refusal("reason");
        }
        writing.add(
                page.note(who.participant(), mark.kind())
                        .because(takesMinutes ? mark.minutes() : 0, reason));
    }

    @Override
    public int markOthersAbsent(PersonId caller, HalfDayId id) {
        SheetWriting.Page page = writing.live(caller, id);
        requireStarted(page);
        List<UUID> others = unknown(attendance.sheet(caller, id));
        others.forEach(person -> writing.add(page.note(person, EventKind.ABSENT)));
        return others.size();
    }

    private static List<UUID> unknown(AttendanceSheet sheet) {
        return sheet.records().stream()
                .filter(record -> record.status() == AttendanceStatus.UNKNOWN)
                .map(AttendanceRecord::participant)
                .map(ParticipantId::value)
                .toList();
    }

    private static void requireStarted(SheetWriting.Page page) {
        if (page.now().isBefore(page.meeting().startsAt())) {
            throw refusal("notStarted");
        }
    }

    @Override
    public void rekey(
            PersonId caller, HalfDayId id, Collection<ParticipantId> people, LocalDate signedOn) {
        SheetWriting.Page page = writing.live(caller, id);
        requireStarted(page);
        Instant signed = signedOn.atStartOfDay(HalfDay.ZONE).toInstant();
        if (signedOn.isBefore(page.meeting().day()) || signed.isAfter(page.now())) {
            throw refusal("paperDay");
        }
        for (ParticipantId id1 : people) {
            writing.add(
                    page.note(person(page, id1).participant(), EventKind.REKEYED).onPaper(signed));
        }
    }

    @Override
    public void addEvidence(PersonId caller, HalfDayId id, ParticipantId person, Evidence piece) {
        SheetWriting.Page page = writing.live(caller, id);
        if (!piece.kind().isEvidence() || piece.minutes() < 0) {
            throw new IllegalArgumentException(piece.kind() + " is not evidence");
        }
        String text = within(piece.text());
        if (text.isEmpty()) {
            throw refusal("evidence.text");
        }
        writing.add(
                page.note(person(page, person).participant(), piece.kind())
                        .because(piece.minutes(), text));
    }

    @Override
    public ImportedConnections importConnections(PersonId caller, HalfDayId id, String lines) {
        SheetWriting.Page page = writing.live(caller, id);
        Map<String, UUID> known = new LinkedHashMap<>();
        roster.people(page.meeting().cohort()).forEach(p -> known.put(p.email(), p.participant()));
        ConnectionLines read = ConnectionLines.read(lines, known.keySet());
        read.sound()
                .forEach(line ->
                        writing.add(
                                page.note(
                                                Objects.requireNonNull(known.get(line.email())),
                                                EventKind.CONNECTION)
                                        .because(line.minutes(), line.text())));
        return new ImportedConnections(read.sound().size(), read.unreadable(), read.unknown());
    }

    @Override
    public void counterSign(PersonId caller, HalfDayId id) {
        SheetWriting.Page page = writing.live(caller, id);
        requireStarted(page);
        List<UUID> unknown = unknown(attendance.sheet(caller, id));
        if (!unknown.isEmpty()) {
            throw refusal("incomplete", unknown.size());
        }
        writing.add(page.note(null, EventKind.COUNTERSIGNED));
    }

    @Override
    public Map<ParticipantId, String> personalLinks(PersonId caller, HalfDayId id) {
        SheetWriting.Page page = writing.live(caller, id);
        Map<ParticipantId, String> all = new LinkedHashMap<>();
        roster.people(page.meeting().cohort()).stream()
                .filter(Attendee::isEnrolled)
                .forEach(p -> all.put(p.id(), links.personal(page.sheet(), p.participant())));
        return all;
    }

    private Attendee person(SheetWriting.Page page, ParticipantId id) {
        return roster.person(page.meeting().cohort(), id.value())
                .orElseThrow(() -> new UserFacingException("cohorts.unknown"));
    }

    private static String within(String text) {
        String kept = text.strip();
        if (kept.length() > LONGEST_REASON) {
            throw new UserFacingException("cohorts.text.long", LONGEST_REASON);
        }
        return kept;
    }

    static UserFacingException refusal(String what, Object... arguments) {
        return new UserFacingException("cohorts.attendance.desk." + what, arguments);
    }
}
