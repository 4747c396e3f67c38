/**
 * A learning platform (the other side of LTI 1.3 Advantage) in this process, for contract tests and
 * browser tests: issuer, key set, authorisation, dynamic registration, access tokens, grades and
 * members, each of which can be told to fail. Records everything it receives. {@code PlatformMain}
 * runs it by hand.
 */
package org.ramure.interop.lti.platform;
