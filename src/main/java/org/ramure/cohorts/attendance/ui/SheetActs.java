package org.ramure.cohorts.attendance.ui;

import java.time.LocalDate;
import java.util.Set;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.attendance.AttendanceDesk;
import org.ramure.cohorts.attendance.ImportedConnections;
import org.ramure.cohorts.attendance.Mark;
import org.ramure.people.PersonId;

/** What the person at this page may do with this half-day. */
record SheetActs(AttendanceDesk desk, PersonId me, HalfDayId halfDay) {

    void open() {
        desk.open(me, halfDay);
    }

    void close() {
        desk.close(me, halfDay);
    }

    void mark(ParticipantId person, Mark mark) {
        desk.mark(me, halfDay, person, mark);
    }

    int othersAbsent() {
        return desk.markOthersAbsent(me, halfDay);
    }

    void rekey(Set<ParticipantId> people, LocalDate signedOn) {
        desk.rekey(me, halfDay, people, signedOn);
    }

    void evidence(EvidenceForm.Piece piece) {
        desk.addEvidence(me, halfDay, piece.person(), piece.evidence());
    }

    ImportedConnections connections(String lines) {
        return desk.importConnections(me, halfDay, lines);
    }

    void counterSign() {
        desk.counterSign(me, halfDay);
    }
}
