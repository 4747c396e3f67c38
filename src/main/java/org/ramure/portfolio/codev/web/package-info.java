/** Saving minutes and notes over plain HTTP. */
@NullMarked
package org.ramure.portfolio.codev.web;

import org.jspecify.annotations.NullMarked;
