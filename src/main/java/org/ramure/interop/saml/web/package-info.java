/** Addresses for browsers on their way to a university and back, and our metadata. */
@NullMarked
package org.ramure.interop.saml.web;

import org.jspecify.annotations.NullMarked;
