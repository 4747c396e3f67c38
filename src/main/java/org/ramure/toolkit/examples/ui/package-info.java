/**
 * Pages of the base of examples: search, one example, three peers, proposing, reading over, import.
 */
@NullMarked
package org.ramure.toolkit.examples.ui;

import org.jspecify.annotations.NullMarked;
