/** Feeds as calendar programs fetch them: no session, no page. */
@NullMarked
package org.ramure.cohorts.feed.web;

import org.jspecify.annotations.NullMarked;
