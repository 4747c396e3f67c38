/**
 * Assignments of a cohort: what its template asks for, when it is due and for whom otherwise, what
 * people hand in version by version, the talk about it, and the rubric by which it is answered.
 * Assignments themselves are content; here is what people do with them. This package is the public
 * face, rows live in {@code store}.
 */
@NamedInterface("work")
@NullMarked
package org.ramure.cohorts.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
