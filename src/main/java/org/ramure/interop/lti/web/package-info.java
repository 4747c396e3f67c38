/** Plain addresses below {@code /lti}: for platforms, and the few pages before a sign-in. */
@NullMarked
package org.ramure.interop.lti.web;

import org.jspecify.annotations.NullMarked;
