package org.ramure.toolkit.hackathon.store;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.people.Account;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.people.invited.GuestInvitations;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Wording;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonTemplate;
import org.ramure.toolkit.hackathon.HackathonTemplates;
import org.ramure.toolkit.hackathon.HackathonTerms;
import org.ramure.toolkit.hackathon.Hackathons;
import org.ramure.toolkit.hackathon.Part;
import org.ramure.toolkit.hackathon.store.HackathonGround.Seated;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredHackathons implements Hackathons {

    /** How long after its last day a guest of the jury may still come. */
    static final int GUEST_DAYS = 14;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PLACE = 300;
    private static final int LONGEST_SLUG = 70;

    private final HackathonRows rows;
    private final HackathonGround ground;
    private final HackathonTemplates templates;
    private final GuestInvitations invitations;
    private final HackathonEntryRepository entries;

    StoredHackathons(
            HackathonRows rows,
            HackathonGround ground,
            HackathonTemplates templates,
            GuestInvitations invitations,
            HackathonEntryRepository entries) {
        this.rows = rows;
        this.ground = ground;
        this.templates = templates;
        this.invitations = invitations;
        this.entries = entries;
    }

    @Override
    public boolean mayCreate(PersonId caller) {
        return ground.account(caller)
                .filter(a -> a.is(Role.FACILITATOR) || a.is(Role.ADMINISTRATOR))
                .isPresent();
    }

    @Override
    public String create(PersonId caller, String template, HackathonTerms terms) {
        if (!mayCreate(caller)) {
            throw new UserFacingException("toolkit.hackathon.notYours");
        }
        HackathonTemplate plan = templates.find(template).orElseThrow(HackathonGround::unknown);
        check(plan, terms);
        var hackathon = new HackathonEntity(freeSlug(terms.title()), plan, caller, ground.now());
        hackathon.terms(terms);
        rows.add(hackathon);
        rows.add(
                new HackathonMemberEntity(hackathon.id(), Part.ORGANISER, "", ground.now())
                        .belongTo(caller));
        return hackathon.slug();
    }

    private static void check(HackathonTemplate plan, HackathonTerms terms) {
        String title = terms.title().strip();
        if (title.length() < 2 || title.length() > LONGEST_TITLE) {
            throw new UserFacingException("toolkit.hackathon.terms.title", LONGEST_TITLE);
        }
        if (terms.place().strip().length() > LONGEST_PLACE) {
            throw new UserFacingException("toolkit.hackathon.terms.place", LONGEST_PLACE);
        }
        if (terms.languages().isEmpty()) {
            throw new UserFacingException("toolkit.hackathon.terms.languages");
        }
        List<LocalDateTime> starts = terms.starts();
        if (starts.size() != plan.days()) {
            throw new UserFacingException("toolkit.hackathon.terms.days", plan.days());
        }
        for (int i = 1; i < starts.size(); i++) {
            if (!starts.get(i).toLocalDate().isAfter(starts.get(i - 1).toLocalDate())) {
                throw new UserFacingException("toolkit.hackathon.terms.order");
            }
        }
    }

    private String freeSlug(String title) {
        String plain =
                Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replace("œ", "oe")
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String base = plain.substring(0, Math.min(plain.length(), LONGEST_SLUG));
        base = base.replaceAll("-$", "");
        base = base.length() < 2 ? "hackathon" : base;
        String slug = base;
        for (int i = 2; rows.bySlug(slug).isPresent(); i++) {
            slug = base + "-" + i;
        }
        return slug;
    }

    @Override
    public List<Line> mine(PersonId caller) {
        Optional<Account> account = ground.account(caller);
        if (account.isEmpty()) {
            return List.of();
        }
        Map<UUID, Part> parts =
                rows.memberships(caller, account.get().email()).stream()
                        .collect(
                                Collectors.toMap(
                                        HackathonMemberEntity::hackathon,
                                        HackathonMemberEntity::part,
                                        (one, other) -> one));
        return rows.all(parts.keySet()).stream()
                .map(h -> h.line(parts.getOrDefault(h.id(), Part.PARTICIPANT)))
                .toList();
    }

    @Override
    public Optional<Hackathon> find(PersonId caller, String slug) {
        return rows.bySlug(slug).flatMap(found -> ground.seat(caller, found)).map(Seated::seen);
    }

    @Override
    public void change(PersonId caller, UUID hackathon, HackathonTerms terms) {
        HackathonEntity found = ground.organiser(caller, hackathon).hackathon();
        check(found.template(), terms);
        if (found.isOpened() && terms.ranksShown() != found.terms().ranksShown()) {
            throw new UserFacingException("toolkit.hackathon.terms.ranks");
        }
        found.terms(terms);
        rows.jury(hackathon).stream()
                .flatMap(member -> member.invitation().stream())
                .forEach(id -> invitations.extend(id, guestsUntil(terms.lastDay())));
    }

    /** Until when a link of a guest is good. */
    static java.time.Instant guestsUntil(LocalDate lastDay) {
        return lastDay.plusDays(GUEST_DAYS + 1L)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(Wording.ZONE)
                .toInstant();
    }

    @Override
    public void closeWork(PersonId caller, UUID hackathon, boolean closed) {
        HackathonEntity found = ground.organiser(caller, hackathon).hackathon();
        if (found.isOpened()) {
            throw new UserFacingException("toolkit.hackathon.work.over");
        }
        found.closeWork(closed ? ground.now() : null);
    }

    @Override
    public void remove(PersonId caller, UUID hackathon) {
        HackathonEntity found = ground.organiser(caller, hackathon).hackathon();
        boolean used =
                !rows.files(hackathon).isEmpty()
                        || !entries.findByHackathonIdAndKind(
                                        hackathon, HackathonEntryEntity.Kind.WORK)
                                .isEmpty()
                        || !entries.findByHackathonIdAndKind(
                                        hackathon, HackathonEntryEntity.Kind.MARK)
                                .isEmpty();
        if (used) {
            throw new UserFacingException("toolkit.hackathon.used");
        }
        rows.jury(hackathon).stream()
                .flatMap(member -> member.invitation().stream())
                .forEach(invitations::revoke);
        rows.erase(found);
    }
}
