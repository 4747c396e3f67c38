/**
 * The people of a course as its platform lists them (NRPS): read when a teacher asks, never kept.
 */
@NullMarked
package org.ramure.interop.lti.roster;

import org.jspecify.annotations.NullMarked;
