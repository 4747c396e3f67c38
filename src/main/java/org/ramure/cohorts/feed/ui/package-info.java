/** The address of one's feed, among one's own things. */
@NullMarked
package org.ramure.cohorts.feed.ui;

import org.jspecify.annotations.NullMarked;
