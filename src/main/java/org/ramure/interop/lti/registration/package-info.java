/**
 * How platforms come to know us: by one address that an administrator makes and a teacher gives to
 * their platform (dynamic registration), or value by value.
 */
@NullMarked
package org.ramure.interop.lti.registration;

import org.jspecify.annotations.NullMarked;
