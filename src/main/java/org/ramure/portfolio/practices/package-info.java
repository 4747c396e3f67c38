/**
 * Valued practices: the grid of professional practices filled alone, dated copies of it, and a
 * guided conversation with one other person on such a copy, whose result is a paper. What a person
 * writes here is theirs; the one they invite reads that one copy. This package is the public face.
 */
@NullMarked
package org.ramure.portfolio.practices;

import org.jspecify.annotations.NullMarked;
