package org.ramure.interop.lti.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ramure.people.PersonId;

/**
 * Addresses by which one platform registers, made by administrators; each is good for 30 days and
 * for one platform. Others are refused by {@code AccessDeniedException}.
 */
public interface Invitations {

    /** One that was made; the code itself is shown once, when it is made. */
    record Line(String note, Instant madeAt, Instant until, boolean used) {}

    /** Makes an address for whom {@code note} says; it holds the code. */
    String make(PersonId caller, String note);

    List<Line> all(PersonId caller);

    /** Who made the code, while it is good and unused. */
    Optional<PersonId> maker(String code);

    /** Uses a code up; false when somebody else was faster. */
    boolean use(String code);
}
