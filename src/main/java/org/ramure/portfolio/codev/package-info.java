/**
 * Co-development sessions of a cohort, with roles, rounds, one shared clock and minutes, and peer
 * support in pairs and trios. Minutes and notes are for those who were in it; those who run the
 * cohort see that meetings happen. This package is the public face.
 */
@NullMarked
package org.ramure.portfolio.codev;

import org.jspecify.annotations.NullMarked;
