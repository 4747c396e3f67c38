package org.ramure.toolkit.document.ui;

import java.time.Clock;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.toolkit.document.GroupCounts;
import org.ramure.toolkit.document.Sharing;
import org.springframework.stereotype.Component;

/** What the parts about sharing need. */
@Component
record ShareParts(Sharing sharing, Fellows fellows, GroupCounts counts, Clock clock) {}
