package org.ramure.portfolio.dossier;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a guest proved their address, kept in the browser's session; opens that one dossier. */
public record DossierVisit(UUID guest, String pass) implements Serializable {

    /** Under which name the visit of a guest is kept. */
    public static String name(UUID guest) {
        return DossierVisit.class.getName() + "." + guest;
    }

    /** The visit of that guest in this session. */
    public static Optional<DossierVisit> of(@Nullable HttpSession session, UUID guest) {
        return session != null && session.getAttribute(name(guest)) instanceof DossierVisit visit
                ? Optional.of(visit)
                : Optional.empty();
    }
}
