package org.ramure.cohorts.attendance;

import java.util.UUID;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.ParticipantStatus;

/** A line of a sheet: who has a place, or had one when they signed. */
public record Attendee(
        UUID participant,
        String givenName,
        String familyName,
        String email,
        String organisation,
        String group,
        ParticipantStatus status) {

    public ParticipantId id() {
        return new ParticipantId(participant);
    }

    public boolean isEnrolled() {
        return status == ParticipantStatus.ENROLLED;
    }

    /** Given and family name, or the address where neither is known. */
    public String name() {
        String name = (givenName + " " + familyName).strip();
        return name.isEmpty() ? email : name;
    }
}
