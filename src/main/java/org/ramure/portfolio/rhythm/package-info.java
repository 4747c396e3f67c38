/**
 * The rhythm of a long pathway: milestones with their dates, each person's own start and pauses,
 * what is to do this week and this month, calls, expected against real load, and catching up. What
 * people and facilitators note here is added to, never overwritten; everything is read by the
 * person concerned and by those who run the cohort, and by nobody else.
 */
@NullMarked
package org.ramure.portfolio.rhythm;

import org.jspecify.annotations.NullMarked;
