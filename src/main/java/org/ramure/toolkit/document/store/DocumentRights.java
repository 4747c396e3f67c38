package org.ramure.toolkit.document.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.PersonId;
import org.ramure.people.invited.GuestInvitations;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.document.Right;
import org.ramure.toolkit.document.SheetDocument.Seat;
import org.ramure.toolkit.document.Visitor;
import org.ramure.toolkit.sheet.CharterPlan;
import org.springframework.stereotype.Component;

/** Who may do what with which document. */
@Component
class DocumentRights {

    /** What guests of a document were invited for. */
    static final String PURPOSE = "toolkit-document";

    private final DocumentRows rows;
    private final Fellows fellows;
    private final GuestInvitations invitations;
    private final DocumentNames names;
    private final Clock clock;

    DocumentRights(
            DocumentRows rows,
            Fellows fellows,
            GuestInvitations invitations,
            DocumentNames names,
            Clock clock) {
        this.rows = rows;
        this.fellows = fellows;
        this.invitations = invitations;
        this.names = names;
        this.clock = clock;
    }

    static UserFacingException unknown() {
        return new UserFacingException("toolkit.unknown");
    }

    Instant now() {
        return clock.instant();
    }

    /** The document with the visitor's seat, or nothing at all. */
    Optional<Seated> seat(Visitor visitor, UUID document) {
        return rows.find(document)
                .flatMap(found ->
                        (switch (visitor) {
                                    case Visitor.Someone someone -> seat(someone.id(), found);
                                    case Visitor.Invitee invitee -> seat(invitee, found);
                                })
                                .map(seat -> new Seated(found, seat)));
    }

    record Seated(DocumentEntity document, Seat seat) {}

    /**
     * The same, for those who may do this; others hear that it is unknown, or that they may not.
     */
    Seated require(Visitor visitor, UUID document, Right right) {
        Seated seated = seat(visitor, document).orElseThrow(DocumentRights::unknown);
        if (!seated.seat().right().allows(right)) {
            throw right == Right.OWN ? unknown() : new UserFacingException("toolkit.readOnly");
        }
        return seated;
    }

    DocumentEntity own(PersonId owner, UUID document) {
        return require(new Visitor.Someone(owner), document, Right.OWN).document();
    }

    /** Who debates, by letter: the owner first, then those who joined for a party. */
    Map<String, String> parties(DocumentEntity document) {
        Map<String, String> parties = new TreeMap<>();
        parties.put(CharterPlan.PARTIES.getFirst(), names.of(document.owner()));
        rows.members(document.id()).stream()
                .filter(member -> member.isGood(now()) && !member.party().isEmpty())
                .sorted(Comparator.comparing(MemberEntity::addedAt))
                .forEach(member ->
                        parties.merge(
                                member.party(), member.name(), (one, other) -> one + ", " + other));
        return parties;
    }

    private Optional<Seat> seat(PersonId person, DocumentEntity document) {
        if (document.owner().equals(person)) {
            return Optional.of(
                    new Seat(
                            person.value(),
                            names.of(person),
                            Right.OWN,
                            CharterPlan.PARTIES.getFirst()));
        }
        List<MemberEntity> good =
                rows.members(document.id()).stream().filter(m -> m.isGood(now())).toList();
        return good.stream()
                .filter(member -> isOf(member, person))
                .max(Comparator.comparing(MemberEntity::right))
                .map(member ->
                        new Seat(person.value(), names.of(person), member.right(), member.party()));
    }

    private boolean isOf(MemberEntity member, PersonId person) {
        return member.person().map(person.value()::equals).orElse(false)
                || member.cohort()
                        .flatMap(cohort -> fellows.circle(person, new CohortId(cohort)))
                        .isPresent();
    }

    private Optional<Seat> seat(Visitor.Invitee invitee, DocumentEntity document) {
        return invitations
                .guest(invitee.pass())
                .filter(guest -> guest.purpose().equals(PURPOSE))
                .filter(guest -> guest.object().equals(document.id()))
                .flatMap(guest -> rows.ofInvitation(guest.id()))
                .filter(member -> member.isGood(now()))
                .map(member ->
                        new Seat(member.id(), member.name(), member.right(), member.party()));
    }
}
