/**
 * What people keep for themselves: what a positioning quiz found they know, and personal paths,
 * ordered steps that a person, with or without an account, keeps for themselves, each with its
 * minutes and why it is there. What a step leads to is brought by {@link
 * org.ramure.pathways.spi.PathTargets}. Rows live in {@code store}.
 */
@NamedInterface("own")
@NullMarked
package org.ramure.pathways.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
