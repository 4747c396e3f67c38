/** Papers, parcels and one's own papers as files over plain HTTP. */
@NullMarked
package org.ramure.cohorts.papers.web;

import org.jspecify.annotations.NullMarked;
