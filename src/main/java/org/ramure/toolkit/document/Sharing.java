package org.ramure.toolkit.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;

/**
 * With whom a document is shared; only its owner sees and decides. Sharing ends at the end of a day
 * in Europe/Paris, or when it is taken back.
 */
public interface Sharing {

    /** The most people and groups one document is shared with. */
    int MOST = 30;

    /** Everyone it was shared with, the latest first. */
    List<Member> members(PersonId owner, UUID document);

    /** Somebody, a group, or a guest with their address; {@code until} is empty without an end. */
    record Member(
            UUID id,
            Kind kind,
            String name,
            String address,
            String party,
            boolean mayWrite,
            Optional<LocalDate> until,
            Instant addedAt,
            boolean over) {}

    /** Whom a member stands for. */
    enum Kind {
        PERSON,
        GROUP,
        GUEST
    }

    /** What they may do, for which party of a charter (empty elsewhere), until which day. */
    record Terms(boolean mayWrite, String party, Optional<LocalDate> until) {}

    /** Somebody of a group that the owner is in. */
    void withFellow(PersonId owner, UUID document, CohortId cohort, PersonId fellow, Terms terms);

    /** Everyone of a group that the owner is in. */
    void withGroup(PersonId owner, UUID document, CohortId cohort, Terms terms);

    /** Somebody by mail, for this document alone; {@code until} is needed. */
    void withGuest(PersonId owner, UUID document, GuestWords guest, Terms terms);

    /** Whom to write to, and in which language. */
    record GuestWords(String email, String name, Language language) {}

    /** Changes until when, or what they may do. */
    void change(PersonId owner, UUID document, UUID member, Terms terms);

    /** Takes it back; what they wrote stays. */
    void revoke(PersonId owner, UUID document, UUID member);
}
