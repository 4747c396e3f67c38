package org.ramure.attestations;

/** A row and where it stands because of what happened since. */
record StandingRow(AttestationRow row, AttestationState state) {}
