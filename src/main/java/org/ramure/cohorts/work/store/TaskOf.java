package org.ramure.cohorts.work.store;

import java.util.UUID;

/** One person's assignment. */
record TaskOf(UUID cohort, String assignment, UUID participant) {}
