/** Attestations as files over plain HTTP. */
@NullMarked
package org.ramure.cohorts.award.web;

import org.jspecify.annotations.NullMarked;
