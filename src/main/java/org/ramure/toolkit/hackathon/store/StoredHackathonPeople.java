package org.ramure.toolkit.hackathon.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.people.Account;
import org.ramure.people.EmailAddress;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.invited.GuestInvitations;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.hackathon.HackathonPeople;
import org.ramure.toolkit.hackathon.HackathonVisitor;
import org.ramure.toolkit.hackathon.Part;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredHackathonPeople implements HackathonPeople {

    private static final int LONGEST_NAME = 160;

    private final HackathonRows rows;
    private final HackathonGround ground;
    private final HackathonNames names;
    private final HackathonLetters letters;
    private final People people;
    private final GuestInvitations invitations;
    private final JuryOpening opening;

    StoredHackathonPeople(
            HackathonRows rows,
            HackathonGround ground,
            HackathonNames names,
            HackathonLetters letters,
            People people,
            GuestInvitations invitations,
            JuryOpening opening) {
        this.rows = rows;
        this.ground = ground;
        this.names = names;
        this.letters = letters;
        this.people = people;
        this.invitations = invitations;
        this.opening = opening;
    }

    @Override
    public List<Somebody> all(PersonId caller, UUID hackathon) {
        ground.organiser(caller, hackathon);
        List<HackathonMemberEntity> members = rows.members(hackathon);
        Map<UUID, String> called = names.of(members);
        Map<UUID, String> guests =
                invitations.addresses(
                        members.stream().flatMap(m -> m.invitation().stream()).toList());
        return members.stream()
                .map(m ->
                        new Somebody(
                                m.id(),
                                m.part(),
                                called.getOrDefault(m.id(), ""),
                                m.invitation().map(guests::get).orElse(m.email()),
                                m.invitation().isPresent(),
                                m.person().isPresent(),
                                m.team()))
                .sorted(Comparator.comparing(Somebody::part).thenComparing(Somebody::name))
                .toList();
    }

    @Override
    public int invite(PersonId caller, UUID hackathon, Part part, List<String> addresses) {
        HackathonEntity found = ground.organiser(caller, hackathon).hackathon();
        refuseLateJury(found, part);
        Account from = ground.account(caller).orElseThrow(HackathonGround::unknown);
        Set<String> typed = new java.util.LinkedHashSet<>();
        for (String address : addresses) {
            typed.add(
                    EmailAddress.of(address)
                            .orElseThrow(() ->
                                    new UserFacingException(
                                            "toolkit.hackathon.persons.address", address))
                            .value());
        }
        typed.removeAll(present(hackathon));
        refuseTooMany(hackathon, typed.size());
        Map<String, Account> accounts = new HashMap<>();
        people.findAllByEmail(typed).forEach(a -> accounts.put(a.email(), a));
        for (String address : typed) {
            var member = new HackathonMemberEntity(hackathon, part, "", ground.now());
            Account account = accounts.get(address);
            rows.add(account == null ? member.expected(address) : member.belongTo(account.id()));
            letters.invite(
                    found,
                    part,
                    from,
                    address,
                    account == null ? from.language() : account.language());
        }
        return typed.size();
    }

    /** Addresses of everybody who is in it. */
    private Set<String> present(UUID hackathon) {
        List<HackathonMemberEntity> members = rows.members(hackathon);
        Set<String> present =
                members.stream().map(HackathonMemberEntity::email).collect(Collectors.toSet());
        people.findAll(members.stream().flatMap(m -> m.person().stream()).toList())
                .forEach(account -> present.add(account.email()));
        present.addAll(
                new HashSet<>(
                        invitations
                                .addresses(
                                        members.stream()
                                                .flatMap(m -> m.invitation().stream())
                                                .toList())
                                .values()));
        return present;
    }

    private void refuseTooMany(UUID hackathon, int more) {
        if (rows.members(hackathon).size() + more > MOST) {
            throw new UserFacingException("toolkit.hackathon.persons.many", MOST);
        }
    }

    private static void refuseLateJury(HackathonEntity hackathon, Part part) {
        if (part == Part.JURY && hackathon.isOpened()) {
            throw new UserFacingException("toolkit.hackathon.jury.opened");
        }
    }

    @Override
    public void inviteGuest(
            PersonId caller, UUID hackathon, String name, String typed, Language language) {
        HackathonEntity found = ground.organiser(caller, hackathon).hackathon();
        refuseLateJury(found, Part.JURY);
        refuseTooMany(hackathon, 1);
        Account from = ground.account(caller).orElseThrow(HackathonGround::unknown);
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new UserFacingException("toolkit.hackathon.persons.name", LONGEST_NAME);
        }
        EmailAddress address =
                EmailAddress.of(typed)
                        .orElseThrow(() -> new UserFacingException("people.email.invalid"));
        if (present(hackathon).contains(address.value())) {
            throw new UserFacingException("toolkit.hackathon.persons.again");
        }
        Instant until = StoredHackathons.guestsUntil(found.lastDay());
        if (until.isBefore(ground.now())) {
            throw new UserFacingException("toolkit.hackathon.persons.over");
        }
        GuestInvitations.Made made =
                invitations.invite(
                        new GuestInvitations.NewGuest(
                                HackathonVisitor.PURPOSE,
                                hackathon,
                                address,
                                called,
                                language,
                                until));
        rows.add(
                new HackathonMemberEntity(hackathon, Part.JURY, called, ground.now())
                        .guest(made.id()));
        letters.inviteGuest(found, from, address.value(), language, made.token(), until);
    }

    @Override
    public void remove(PersonId caller, UUID somebody) {
        HackathonMemberEntity member = rows.member(somebody).orElseThrow(HackathonGround::unknown);
        HackathonEntity found = ground.organiser(caller, member.hackathon()).hackathon();
        if (member.judges() && found.isOpened()) {
            throw new UserFacingException("toolkit.hackathon.jury.opened");
        }
        boolean last =
                rows.members(found.id()).stream().filter(m -> m.part() == Part.ORGANISER).count()
                        == 1;
        if (member.part() == Part.ORGANISER && last) {
            throw new UserFacingException("toolkit.hackathon.persons.last");
        }
        boolean judges = member.judges();
        member.invitation().ifPresent(invitations::revoke);
        rows.erase(member);
        if (judges) {
            opening.openIfAllAreIn(found.id());
        }
    }
}
