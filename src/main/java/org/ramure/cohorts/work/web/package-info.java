/** Files of assignments over plain HTTP. */
@NullMarked
package org.ramure.cohorts.work.web;

import org.jspecify.annotations.NullMarked;
