package org.ramure.portfolio.voices;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a guest proved their address, kept in the browser's session until it ends. */
public final class GuestVisits {

    private static final String PREFIX = GuestVisits.class.getName() + ".";

    private GuestVisits() {}

    private record Visit(UUID ask, String pass) implements Serializable {}

    /** Under which name the visit of a request is kept. */
    public static String name(UUID ask) {
        return PREFIX + ask;
    }

    /** What is kept under that name. */
    public static Serializable kept(Speaker.Guest guest) {
        return new Visit(guest.ask(), guest.pass());
    }

    /** The visit that was kept, if this is one. */
    public static Optional<Speaker.Guest> read(@Nullable Object kept) {
        return kept instanceof Visit visit
                ? Optional.of(new Speaker.Guest(visit.ask(), visit.pass()))
                : Optional.empty();
    }

    /** The visit for a request in this session. */
    public static Optional<Speaker.Guest> of(@Nullable HttpSession session, UUID ask) {
        return session == null ? Optional.empty() : read(session.getAttribute(name(ask)));
    }
}
