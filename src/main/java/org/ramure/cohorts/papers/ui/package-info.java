/**
 * Papers on the page of a cohort, with what is missing before an audit; one's own presence and
 * papers on the page of a session.
 */
@NullMarked
package org.ramure.cohorts.papers.ui;

import org.jspecify.annotations.NullMarked;
