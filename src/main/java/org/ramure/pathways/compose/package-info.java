/**
 * The composer: from gaps, minutes and prerequisites, the best set of activities and why each is in
 * it. Pure: no content, no person, no clock; the same question gives the same answer.
 */
@NamedInterface("compose")
@NullMarked
package org.ramure.pathways.compose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
