/**
 * Compasses: a few questions whose answers lead, by a table of rules that anybody may read, to
 * resources and examples with the reason for each. Nothing is kept of who answered what.
 */
@NullMarked
package org.ramure.toolkit.compass;

import org.jspecify.annotations.NullMarked;
