package org.ramure.portfolio.dossier;

import java.time.Instant;
import java.util.Optional;
import org.ramure.shared.Language;

/**
 * The way in to one dossier for a guest: the link of the letter, then a code. Before the code
 * nothing of the learner is told. {@code client} is the network address that asks.
 */
public interface DossierDoor {

    /** Whom the link is for, by initials; empty for a link that is unknown, taken back or over. */
    Optional<Invitation> look(String token, String client);

    record Invitation(String initials, Language language, Instant until) {}

    /** Sends a code to the invited address. */
    void sendCode(String token, String client);

    /** Opens the visit for whoever has the code. */
    DossierVisit confirm(String token, String code, String client);

    /** What a visit may read behind this very link; empty where it is not for it, or is over. */
    Optional<Inside> inside(String token, DossierVisit visit);

    /** Whose dossier it is, of which session, and how large. */
    record Inside(
            String learner,
            String session,
            Instant madeAt,
            int pages,
            long pdfSize,
            long zipSize,
            Instant until) {}

    /** The file; that it was opened is kept for the learner. */
    Optional<Dossiers.Ready> open(DossierVisit visit, Dossiers.Form form);
}
