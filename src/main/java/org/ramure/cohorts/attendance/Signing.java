package org.ramure.cohorts.attendance;

import java.util.Optional;
import org.ramure.people.PersonId;

/**
 * Signing on one's phone, without an account: the code on the facilitator's screen opens it. What
 * cannot be taken throws {@link org.ramure.shared.UserFacingException} with a key below {@code
 * cohorts.attendance.sign}.
 */
public interface Signing {

    /** Refusals of a code that was never shown start with this key. */
    String WRONG_CODE = "cohorts.attendance.sign.code.wrong";

    /** What the page shows, if there is such a sheet. */
    Optional<SigningPage> page(String shortId);

    /** Whom the page greets: the holder of a personal link, or the account if it has a place. */
    Optional<String> whoIs(String shortId, String link, Optional<PersonId> account);

    /**
     * Keeps a signature. Sent again with the same id it is not kept twice, and the answer is the
     * same; a second signature of the same person is answered by when they signed first.
     */
    SignatureReceipt sign(String shortId, SignatureOffer offer);
}
