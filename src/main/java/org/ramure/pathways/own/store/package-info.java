/** Rows of personal paths and of what people know already. */
@NullMarked
package org.ramure.pathways.own.store;

import org.jspecify.annotations.NullMarked;
