/** A provider of OpenID Connect for tests: a house where people say who they are. */
@NullMarked
package org.ramure.interop.signin.house;

import org.jspecify.annotations.NullMarked;
