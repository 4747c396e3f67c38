package org.ramure.cohorts.attendance;

import java.time.Instant;

/**
 * What the facilitator's screen shows: the code, when the next one comes, the sheet's address, and
 * the same with the code in it for the QR symbol.
 */
public record ShownCode(String code, Instant until, String address, String scanned) {}
