/** Tests of sign-in over HTTP. */
@NullMarked
package org.ramure.people.web;

import org.jspecify.annotations.NullMarked;
