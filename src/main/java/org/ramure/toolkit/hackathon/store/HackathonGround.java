package org.ramure.toolkit.hackathon.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.people.invited.GuestInvitations;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Wording;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonVisitor;
import org.ramure.toolkit.hackathon.Part;
import org.springframework.stereotype.Component;

/**
 * The one place where it is decided who has which part in a hackathon. Administrators organise
 * those in which they have no other part.
 */
@Component
class HackathonGround {

    private final HackathonRows rows;
    private final People people;
    private final GuestInvitations invitations;
    private final Clock clock;

    HackathonGround(HackathonRows rows, People people, GuestInvitations invitations, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Somebody in a hackathon; an administrator may have no row in it. */
    record Seated(HackathonEntity hackathon, Part part, Optional<HackathonMemberEntity> member) {

        HackathonMemberEntity row() {
            return member.orElseThrow(HackathonGround::unknown);
        }

        Hackathon seen() {
            return hackathon.seenBy(part);
        }
    }

    static UserFacingException unknown() {
        return new UserFacingException("toolkit.hackathon.unknown");
    }

    Instant now() {
        return clock.instant();
    }

    LocalDateTime nowInFrance() {
        return LocalDateTime.ofInstant(clock.instant(), Wording.ZONE);
    }

    Optional<Account> account(PersonId person) {
        return people.find(person);
    }

    Optional<Seated> seat(HackathonVisitor visitor, UUID hackathon) {
        return rows.find(hackathon)
                .flatMap(found ->
                        switch (visitor) {
                            case HackathonVisitor.Someone someone -> seat(someone.id(), found);
                            case HackathonVisitor.JuryGuest guest -> seat(guest, found);
                        });
    }

    Optional<Seated> seat(PersonId person, HackathonEntity hackathon) {
        Optional<Account> account = people.find(person);
        if (account.isEmpty()) {
            return Optional.empty();
        }
        Optional<HackathonMemberEntity> row =
                rows.memberships(person, account.get().email()).stream()
                        .filter(m -> m.hackathon().equals(hackathon.id()))
                        .max(Comparator.comparing(m -> m.is(person)));
        row.filter(m -> !m.is(person)).ifPresent(member -> member.belongTo(person));
        return row.map(member -> new Seated(hackathon, member.part(), row))
                .or(() ->
                        account.filter(a -> a.is(Role.ADMINISTRATOR))
                                .map(a -> new Seated(hackathon, Part.ORGANISER, row)));
    }

    private Optional<Seated> seat(HackathonVisitor.JuryGuest guest, HackathonEntity hackathon) {
        return invitations
                .guest(guest.pass())
                .filter(found -> found.purpose().equals(HackathonVisitor.PURPOSE))
                .filter(found -> found.object().equals(hackathon.id()))
                .flatMap(found -> rows.ofInvitation(found.id()))
                .filter(member -> member.hackathon().equals(hackathon.id()))
                .map(member -> new Seated(hackathon, Part.JURY, Optional.of(member)));
    }

    /** Which hackathon a guest was let into, while their invitation is good. */
    Optional<UUID> hackathonOf(HackathonVisitor.JuryGuest guest) {
        return invitations
                .guest(guest.pass())
                .filter(found -> found.purpose().equals(HackathonVisitor.PURPOSE))
                .flatMap(found -> rows.ofInvitation(found.id()))
                .map(HackathonMemberEntity::hackathon);
    }

    Seated require(PersonId caller, UUID hackathon) {
        return seat(new HackathonVisitor.Someone(caller), hackathon)
                .orElseThrow(HackathonGround::unknown);
    }

    /** An organiser, who holds the hackathon until the transaction ends. */
    Seated organiser(PersonId caller, UUID hackathon) {
        Seated seated = require(caller, hackathon);
        if (seated.part() != Part.ORGANISER) {
            throw unknown();
        }
        rows.lock(seated.hackathon());
        return seated;
    }

    /** A member of the jury. */
    Seated juror(HackathonVisitor caller, UUID hackathon) {
        return seat(caller, hackathon)
                .filter(seated -> seated.part() == Part.JURY)
                .orElseThrow(HackathonGround::unknown);
    }

    HackathonTeamEntity team(UUID id) {
        return rows.team(id).orElseThrow(HackathonGround::unknown);
    }

    /** A team of this hackathon. */
    HackathonTeamEntity team(UUID id, UUID hackathon) {
        return rows.team(id)
                .filter(team -> team.hackathon().equals(hackathon))
                .orElseThrow(HackathonGround::unknown);
    }
}
