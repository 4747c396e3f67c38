/**
 * The way in for people without an account, to one thing each: a link by letter, then a code sent
 * to the same address, then a visit that lasts as long as the browser's session. A forwarded link
 * shows nothing. Whoever keeps a link decides what is behind it.
 */
@NullMarked
package org.ramure.portfolio.guests;

import org.jspecify.annotations.NullMarked;
