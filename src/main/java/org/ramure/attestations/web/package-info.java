/**
 * Plain HTTP: the page where anyone verifies an attestation (no session, no script needed), and the
 * download for its holder. Knows no user interface and no database.
 */
@NullMarked
package org.ramure.attestations.web;

import org.jspecify.annotations.NullMarked;
