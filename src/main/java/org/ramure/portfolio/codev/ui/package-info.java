/** Pages of co-development sessions, pairs and trios. */
@NullMarked
package org.ramure.portfolio.codev.ui;

import org.jspecify.annotations.NullMarked;
