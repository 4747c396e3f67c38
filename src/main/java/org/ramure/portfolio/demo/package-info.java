/**
 * A long pathway to try Ramure with, in its fifth month: made once, through the public faces of
 * this module and those below, where {@code ramure.demo} is on. What is made now is dated back by
 * hand, as nobody waits five months to try. Nothing depends on it.
 */
@NullMarked
package org.ramure.portfolio.demo;

import org.jspecify.annotations.NullMarked;
