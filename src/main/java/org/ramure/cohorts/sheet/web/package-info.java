/** Saving and printing sheets over plain HTTP. */
@NullMarked
package org.ramure.cohorts.sheet.web;

import org.jspecify.annotations.NullMarked;
