/**
 * From the composer's answer to a path somebody follows: candidates out of the content, what the
 * person knows and has done, and the enrolments that let each step open.
 */
@NullMarked
package org.ramure.pathways.plan;

import org.jspecify.annotations.NullMarked;
