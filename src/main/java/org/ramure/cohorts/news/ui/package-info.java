/** What leaves, for facilitators; how often, for everyone. */
@NullMarked
package org.ramure.cohorts.news.ui;

import org.jspecify.annotations.NullMarked;
