/**
 * What an attestation states, frozen at issue: the facts as records with the labels people read,
 * their canonical JSON and fingerprint, the code by which they are found again, and the words a
 * paper may use. Knows no database, no page and no Spring, so that papers can be drawn, compared
 * and checked anywhere.
 */
@NamedInterface("facts")
@NullMarked
package org.ramure.attestations.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
