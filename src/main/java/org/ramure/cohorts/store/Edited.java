package org.ramure.cohorts.store;

import java.time.Instant;
import java.util.UUID;

/** Who changed a row last, when, and at which version it is now. */
record Edited(long version, UUID by, Instant at) {}
