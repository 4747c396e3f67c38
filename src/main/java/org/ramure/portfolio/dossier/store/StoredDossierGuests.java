package org.ramure.portfolio.dossier.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.people.EmailAddress;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.Dossier;
import org.ramure.portfolio.dossier.DossierGuests;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredDossierGuests implements DossierGuests {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_DAYS = 366;

    private final DossierRows rows;
    private final DossierGuestRows guests;
    private final DossierLetters letters;

    StoredDossierGuests(DossierRows rows, DossierGuestRows guests, DossierLetters letters) {
        this.rows = rows;
        this.guests = guests;
        this.letters = letters;
    }

    private MadeEntity own(PersonId caller, UUID dossier) {
        return rows.find(dossier)
                .filter(row -> row.person().equals(caller))
                .orElseThrow(DossierAskers::unknown);
    }

    @Override
    public void invite(PersonId caller, UUID dossier, Guest typed) {
        MadeEntity row = own(caller, dossier);
        if (row.state() != Dossier.State.DONE) {
            throw new UserFacingException("portfolio.dossier.give.unfinished");
        }
        Guest guest = checked(typed);
        List<DossierGuestEntity> there = guests.of(List.of(dossier));
        if (there.size() >= MOST) {
            throw new UserFacingException("portfolio.dossier.give.many", MOST);
        }
        there.stream()
                .filter(known -> known.email().equals(guest.email()))
                .forEach(known -> known.revoke(guests.now()));
        var fresh = new DossierGuestEntity(row, guest, guests.now());
        String token =
                fresh.link()
                        .renew(guest.until().plusDays(1).atStartOfDay(HalfDay.ZONE).toInstant());
        guests.add(fresh);
        letters.invited(fresh, caller, token);
    }

    private Guest checked(Guest typed) {
        LocalDate today = LocalDate.ofInstant(guests.now(), HalfDay.ZONE);
        if (typed.until().isBefore(today) || typed.until().isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new UserFacingException("portfolio.dossier.give.range", LONGEST_DAYS);
        }
        String email =
                EmailAddress.of(typed.email())
                        .map(EmailAddress::value)
                        .orElseThrow(() -> new UserFacingException("people.email.invalid"));
        String name = typed.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new UserFacingException("portfolio.dossier.guest.name.wrong", LONGEST_NAME);
        }
        return new Guest(name, email, typed.language(), typed.until());
    }

    @Override
    public void takeBack(PersonId caller, UUID guest) {
        DossierGuestEntity row = guests.find(guest).orElseThrow(DossierAskers::unknown);
        own(caller, row.dossier());
        row.revoke(guests.now());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Readers> readers(PersonId caller, CohortId cohort) {
        List<UUID> ids = rows.of(caller, cohort).stream().map(MadeEntity::id).toList();
        Map<UUID, List<Invited>> invited =
                guests.of(ids).stream()
                        .collect(
                                Collectors.groupingBy(
                                        DossierGuestEntity::dossier,
                                        Collectors.mapping(
                                                DossierGuestEntity::toInvited,
                                                Collectors.toList())));
        Map<UUID, List<Opening>> openings =
                guests.openings(ids).stream()
                        .collect(
                                Collectors.groupingBy(
                                        DossierOpeningEntity::dossier,
                                        Collectors.mapping(
                                                DossierOpeningEntity::toOpening,
                                                Collectors.toList())));
        Map<UUID, Readers> all = new HashMap<>();
        ids.forEach(id ->
                all.put(
                        id,
                        new Readers(
                                invited.getOrDefault(id, List.of()),
                                openings.getOrDefault(id, List.of()))));
        return all;
    }
}
