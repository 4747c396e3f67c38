package org.ramure.portfolio.dossier.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.portfolio.dossier.DossierGuests.Guest;
import org.ramure.portfolio.dossier.DossierGuests.Invited;
import org.ramure.portfolio.guests.GuestLink;
import org.ramure.shared.Language;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_dossier_guest}: somebody without an account may open one dossier. */
@Entity
@Table(name = "portfolio_dossier_guest")
@SuppressWarnings("UnusedVariable") // columns that queries read
class DossierGuestEntity {

    @Id private UUID id;
    private UUID dossierId;
    private UUID givenBy;
    private String guestName;
    private String email;
    private String language;
    private LocalDate untilDay;

    @Embedded private GuestLink link = new GuestLink();

    private Instant givenAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DossierGuestEntity() {}

    DossierGuestEntity(MadeEntity dossier, Guest guest, Instant now) {
        this.id = Uuids.next();
        this.dossierId = dossier.id();
        this.givenBy = dossier.person().value();
        this.guestName = guest.name();
        this.email = guest.email();
        this.language = guest.language().code();
        this.untilDay = guest.until();
        this.givenAt = now;
    }

    void revoke(Instant now) {
        revokedAt = now;
        link.close();
    }

    UUID id() {
        return id;
    }

    UUID dossier() {
        return dossierId;
    }

    String name() {
        return guestName;
    }

    String email() {
        return email;
    }

    Language language() {
        return Language.ofCode(language).orElse(Language.FR);
    }

    LocalDate until() {
        return untilDay;
    }

    GuestLink link() {
        return link;
    }

    boolean isGood(Instant now) {
        return revokedAt == null && link.isGood(now);
    }

    Invited toInvited() {
        return new Invited(id, guestName, email, untilDay);
    }
}
