package org.ramure.attestations;

/** On the embedded database. */
@AttestationsTest
class ConcurrentIssuingTests extends ConcurrentIssuing {}
