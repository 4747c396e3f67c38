/**
 * The teacher's side of a placement: what the class has done, results of each activity, and what is
 * wrong with a registration, in plain words. A teacher sees who came through their own placements,
 * and nothing that these people do elsewhere.
 */
@NullMarked
package org.ramure.interop.lti.classroom;

import org.jspecify.annotations.NullMarked;
