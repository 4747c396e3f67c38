package org.ramure.portfolio.dossier.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.ramure.portfolio.dossier.DossierDoor;
import org.ramure.portfolio.dossier.DossierVisit;
import org.ramure.portfolio.dossier.Dossiers;
import org.ramure.portfolio.guests.GuestKnocks;
import org.ramure.portfolio.guests.GuestLink;
import org.ramure.portfolio.guests.GuestSecrets;
import org.ramure.shared.UserFacingException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Wrong codes count even though they are refused. */
@Component
@Transactional(noRollbackFor = UserFacingException.class)
class StoredDossierDoor implements DossierDoor {

    private static final Duration KEPT = Duration.ofDays(30);

    private final DossierGuestRows guests;
    private final DossierRows rows;
    private final DossierFiles files;
    private final DossierLetters letters;
    private final GuestKnocks knocks;

    StoredDossierDoor(
            DossierGuestRows guests,
            DossierRows rows,
            DossierFiles files,
            DossierLetters letters,
            Clock clock) {
        this.guests = guests;
        this.rows = rows;
        this.files = files;
        this.letters = letters;
        this.knocks = new GuestKnocks(clock);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Invitation> look(String token, String client) {
        knocks.look(client);
        return guests.byToken(token)
                .map(guest ->
                        new Invitation(
                                GuestSecrets.initials(guest.name()),
                                guest.language(),
                                guest.link().until()));
    }

    private DossierGuestEntity locked(String token) {
        return guests.lockedByToken(token)
                .orElseThrow(() -> new UserFacingException("portfolio.guests.over"));
    }

    @Override
    public void sendCode(String token, String client) {
        knocks.send(client);
        DossierGuestEntity guest = locked(token);
        letters.code(guest, guest.link().nextCode(guests.now()), guests.now());
    }

    @Override
    public DossierVisit confirm(String token, String typed, String client) {
        knocks.enter(client);
        DossierGuestEntity guest = locked(token);
        String pass = guest.link().enter(typed, guests.now());
        letters.used(GuestLink.digits(typed));
        return new DossierVisit(guest.id(), pass);
    }

    private static boolean isFor(DossierVisit visit, DossierGuestEntity guest) {
        return guest.id().equals(visit.guest());
    }

    private boolean isOpenTo(DossierVisit visit, DossierGuestEntity guest) {
        return isFor(visit, guest)
                && guest.isGood(guests.now())
                && guest.link().isOpenTo(visit.pass(), guests.now());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Inside> inside(String token, DossierVisit visit) {
        return guests.byToken(token)
                .filter(guest -> isOpenTo(visit, guest))
                .flatMap(guest ->
                        rows.find(guest.dossier())
                                .map(row ->
                                        new Inside(
                                                letters.nameOf(row.person()),
                                                row.session(),
                                                row.madeAt(),
                                                row.pages(),
                                                row.pdfSize(),
                                                row.zipSize(),
                                                guest.link().until())));
    }

    @Override
    public Optional<Dossiers.Ready> open(DossierVisit visit, Dossiers.Form form) {
        Optional<DossierGuestEntity> guest =
                guests.find(visit.guest()).filter(row -> isOpenTo(visit, row));
        Optional<Dossiers.Ready> ready =
                guest.flatMap(row -> rows.find(row.dossier()))
                        .flatMap(row -> files.ready(row, form));
        if (guest.isPresent() && ready.isPresent()) {
            DossierGuestEntity who = guest.get();
            guests.opened(who.dossier(), who.id(), who.name(), form);
        }
        return ready;
    }

    /** Addresses of guests are forgotten a while after their link ended. */
    @Scheduled(initialDelay = 50, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void forgetGuests() {
        guests.forgetGuests(guests.now().minus(KEPT));
    }
}
