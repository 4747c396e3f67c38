/**
 * The three clocks of a session, never mixed: prescribed (what was planned), declared (what people
 * say), observed (what the attendance log shows). Every total comes with the lines it is made of.
 */
@NamedInterface("clock")
@NullMarked
package org.ramure.cohorts.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
