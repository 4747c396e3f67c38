/**
 * SAML 2.0, as a service provider: universities and their federations that sign people in. Who they
 * are comes from their metadata; whom they vouch for, from a signed answer of which nothing is read
 * but what the signature covers. What is here is for this module alone; methods without a caller
 * are its machinery.
 */
@NullMarked
package org.ramure.interop.saml;

import org.jspecify.annotations.NullMarked;
