/**
 * « Ma pharmacie »: what a person, with or without an account, has put aside from the workshop, in
 * their order and each with their reason; it can become a path. Kinds of things are plugs.
 */
@NullMarked
package org.ramure.toolkit.basket;

import org.jspecify.annotations.NullMarked;
