package org.ramure.portfolio.voices;

import java.time.Instant;
import java.util.Optional;
import org.ramure.shared.Language;

/**
 * The way in for a guest: the link of the letter, then a code sent to the invited address. Before
 * the code nothing of the learner is told, so that a forwarded link shows nothing. {@code client}
 * is the network address that asks; too many questions are refused.
 */
public interface GuestDoor {

    /** Whom the link is for, by initials; empty for a link that is unknown, taken back or over. */
    Optional<Invitation> look(String token, String client);

    record Invitation(String initials, Language language, Instant until) {}

    /** Sends a code, good for a quarter of an hour, to the invited address. */
    void sendCode(String token, String client);

    /** Opens the visit for whoever has the code; a wrong one counts, five make it worthless. */
    Speaker.Guest confirm(String token, String code, String client);

    /** Whether a visit is for the reading behind this link. */
    boolean isOf(String token, Speaker.Guest guest);
}
