/**
 * Facts brought together for the desk, the rules that turn them into reasons, and notes as rows.
 */
@NullMarked
package org.ramure.cohorts.desk.store;

import org.jspecify.annotations.NullMarked;
