/** The paper that says what was valued. */
@NullMarked
package org.ramure.portfolio.practices.paper;

import org.jspecify.annotations.NullMarked;
