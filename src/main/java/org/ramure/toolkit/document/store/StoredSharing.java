package org.ramure.toolkit.document.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.EmailAddress;
import org.ramure.people.PersonId;
import org.ramure.people.invited.GuestInvitations;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.ramure.toolkit.document.DocumentChanged;
import org.ramure.toolkit.document.Sharing;
import org.ramure.toolkit.document.store.MemberEntity.Who;
import org.ramure.toolkit.sheet.CharterPlan;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredSharing implements Sharing {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int LONGEST_NAME = 160;

    private final DocumentRows rows;
    private final DocumentRights rights;
    private final Fellows fellows;
    private final GuestInvitations invitations;
    private final DocumentLetters letters;
    private final ApplicationEventPublisher events;

    StoredSharing(
            DocumentRows rows,
            DocumentRights rights,
            Fellows fellows,
            GuestInvitations invitations,
            DocumentLetters letters,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.rights = rights;
        this.fellows = fellows;
        this.invitations = invitations;
        this.letters = letters;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Member> members(PersonId owner, UUID document) {
        rights.own(owner, document);
        List<MemberEntity> members = rows.members(document);
        Map<UUID, String> addresses =
                invitations.addresses(
                        members.stream().flatMap(m -> m.invitation().stream()).toList());
        return members.stream().map(member -> shown(member, addresses)).toList();
    }

    private Member shown(MemberEntity member, Map<UUID, String> addresses) {
        return new Member(
                member.id(),
                member.kind(),
                member.name(),
                member.invitation().map(id -> addresses.getOrDefault(id, "")).orElse(""),
                member.party(),
                member.mayWrite(),
                member.until().map(end -> LocalDate.ofInstant(end.minusSeconds(1), ZONE)),
                member.addedAt(),
                !member.isGood(rights.now()));
    }

    @Override
    public void withFellow(
            PersonId owner, UUID document, CohortId cohort, PersonId fellow, Terms terms) {
        DocumentEntity row = rights.own(owner, document);
        String name =
                fellows.find(owner, cohort, fellow)
                        .orElseThrow(() -> new UserFacingException("toolkit.share.notThere"))
                        .name();
        add(row, new Who(Kind.PERSON, fellow.value(), name), terms);
        letters.shared(row, fellow, terms);
    }

    @Override
    public void withGroup(PersonId owner, UUID document, CohortId cohort, Terms terms) {
        DocumentEntity row = rights.own(owner, document);
        String title =
                fellows.circle(owner, cohort)
                        .orElseThrow(() -> new UserFacingException("toolkit.share.notThere"))
                        .title();
        add(row, new Who(Kind.GROUP, cohort.value(), title), terms);
    }

    @Override
    public void withGuest(PersonId owner, UUID document, GuestWords guest, Terms terms) {
        DocumentEntity row = rights.own(owner, document);
        EmailAddress email =
                EmailAddress.of(guest.email())
                        .orElseThrow(() -> new UserFacingException("people.email.invalid"));
        String name = guest.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new UserFacingException("toolkit.share.name", LONGEST_NAME);
        }
        Instant until =
                end(terms).orElseThrow(() -> new UserFacingException("toolkit.share.untilNeeded"));
        GuestInvitations.Made made =
                invitations.invite(
                        new GuestInvitations.NewGuest(
                                DocumentRights.PURPOSE,
                                document,
                                email,
                                name,
                                guest.language(),
                                until));
        add(row, new Who(Kind.GUEST, made.id(), name), terms);
        letters.invited(row, email, guest, made.token(), until);
    }

    private void add(DocumentEntity document, Who who, Terms terms) {
        List<MemberEntity> before = rows.members(document.id());
        boolean already =
                before.stream()
                        .filter(member -> member.isGood(rights.now()))
                        .anyMatch(member -> isSame(member, who));
        if (already) {
            throw new UserFacingException("toolkit.share.already", who.name());
        }
        if (before.stream().filter(member -> member.isGood(rights.now())).count() >= MOST) {
            throw new UserFacingException("toolkit.share.many", MOST);
        }
        var member = new MemberEntity(Uuids.next(), document.id(), who, rights.now());
        apply(member, terms);
        rows.add(member);
    }

    private static boolean isSame(MemberEntity member, Who who) {
        return switch (who.kind()) {
            case PERSON -> member.person().filter(who.id()::equals).isPresent();
            case GROUP -> member.cohort().filter(who.id()::equals).isPresent();
            case GUEST -> false;
        };
    }

    private void apply(MemberEntity member, Terms terms) {
        if (!terms.party().isEmpty() && !CharterPlan.PARTIES.contains(terms.party())) {
            throw new UserFacingException("toolkit.unknown");
        }
        Optional<Instant> until = end(terms);
        if (until.filter(end -> !end.isAfter(rights.now())).isPresent()) {
            throw new UserFacingException("toolkit.share.past");
        }
        member.terms(terms.mayWrite(), terms.party(), until.orElse(null));
    }

    /** The end of that day in Paris. */
    private static Optional<Instant> end(Terms terms) {
        return terms.until().map(day -> day.plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    @Override
    public void change(PersonId owner, UUID document, UUID member, Terms terms) {
        MemberEntity row = own(owner, document, member);
        apply(row, terms);
        row.invitation()
                .ifPresent(id ->
                        invitations.extend(
                                id,
                                end(terms)
                                        .orElseThrow(() ->
                                                new UserFacingException(
                                                        "toolkit.share.untilNeeded"))));
        events.publishEvent(new DocumentChanged(document));
    }

    @Override
    public void revoke(PersonId owner, UUID document, UUID member) {
        MemberEntity row = own(owner, document, member);
        row.revoke(rights.now());
        row.invitation().ifPresent(invitations::revoke);
        events.publishEvent(new DocumentChanged(document));
    }

    private MemberEntity own(PersonId owner, UUID document, UUID member) {
        rights.own(owner, document);
        return rows.member(document, member).orElseThrow(DocumentRights::unknown);
    }
}
