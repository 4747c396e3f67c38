package org.ramure.people.invited;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a guest proved their address; kept in the browser's session until it ends. */
public record GuestPass(UUID invitation, String secret) implements Serializable {

    private static final String PREFIX = GuestPass.class.getName() + ".";

    /** Under which name a pass for this object is kept in a session. */
    public static String name(UUID object) {
        return PREFIX + object;
    }

    /** What was kept, if it is a pass. */
    public static Optional<GuestPass> read(@Nullable Object kept) {
        return kept instanceof GuestPass pass ? Optional.of(pass) : Optional.empty();
    }

    /** The pass for an object in this session. */
    public static Optional<GuestPass> of(@Nullable HttpSession session, UUID object) {
        return session == null ? Optional.empty() : read(session.getAttribute(name(object)));
    }
}
