/** Pages of valued practices. */
@NullMarked
package org.ramure.portfolio.practices.ui;

import org.jspecify.annotations.NullMarked;
