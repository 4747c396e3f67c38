package org.ramure.people.invited;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.EmailAddress;
import org.ramure.shared.Language;

/**
 * Invitations of guests to one object each. Before the code nothing of the object is told, so that
 * a forwarded link shows nothing. {@code client} is the network address that asks; too many
 * questions are refused with {@link org.ramure.shared.UserFacingException}.
 */
public interface GuestInvitations {

    /**
     * Makes an invitation; the caller writes the letter with the token and nobody sees it again.
     */
    Made invite(NewGuest guest);

    /** {@code purpose} (at most 40 characters) and {@code object} say what for. */
    record NewGuest(
            String purpose,
            UUID object,
            EmailAddress email,
            String name,
            Language language,
            Instant until) {}

    /** What was made; {@code token} is 43 characters that are safe in an address. */
    record Made(UUID id, String token) {}

    /** Whom the link is for; empty for a link that is unknown, taken back or over. */
    Optional<Invitation> look(String token, String client);

    /** What may be said before the code: initials, and until when the link is good. */
    record Invitation(UUID id, String initials, Language language, Instant until) {}

    /** Sends a code, good for a quarter of an hour, to the invited address. */
    void sendCode(String token, String client);

    /** Opens the visit for whoever has the code; a wrong one counts, five make it worthless. */
    GuestPass confirm(String token, String code, String client);

    /** The guest behind this pass while their invitation is good. */
    Optional<Guest> guest(GuestPass pass);

    /** Somebody who proved their address. */
    record Guest(UUID id, String purpose, UUID object, String name, Language language) {}

    /** Addresses of these invitations, for who invited them; forgotten a while after their end. */
    Map<UUID, String> addresses(Collection<UUID> ids);

    /** Good until another moment. */
    void extend(UUID id, Instant until);

    /** Takes it back at once; open pages of the guest show nothing more. */
    void revoke(UUID id);
}
