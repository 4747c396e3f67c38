package org.ramure.cohorts.attendance;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;

/**
 * A signature as the phone sends it. {@code id} is made by the phone and stays the same however
 * often it is sent; {@code code} is what the screen showed; who signs is found by the personal
 * link, the account or the address, in this order; {@code drawing} is a PNG or empty; {@code
 * signedAt} and {@code sentAt} are what the phone's clock said.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SignatureOffer(
        UUID id,
        String code,
        String link,
        Optional<PersonId> account,
        String email,
        String typedName,
        byte[] drawing,
        Instant signedAt,
        Instant sentAt) {}
