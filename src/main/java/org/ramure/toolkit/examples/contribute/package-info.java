/**
 * Examples that people propose: a draft that is saved while one types, read over by an author or an
 * administrator, who accepts it, asks for more or refuses it, always with a reason.
 */
@NullMarked
package org.ramure.toolkit.examples.contribute;

import org.jspecify.annotations.NullMarked;
