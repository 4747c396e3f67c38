/**
 * Hackathons: made from a template of the content, with teams on territories' briefs, a running
 * order, one hand-in for each team, and a jury whose marks stay closed until all are in. This
 * package is the public face; whoever asks names themselves, and hears nothing about hackathons
 * they have no part in.
 */
@NullMarked
package org.ramure.toolkit.hackathon;

import org.jspecify.annotations.NullMarked;
