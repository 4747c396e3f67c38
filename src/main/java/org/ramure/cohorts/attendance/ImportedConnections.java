package org.ramure.cohorts.attendance;

import java.util.List;

/** How many connections were added, and the numbers (from 1) of lines that were left out. */
public record ImportedConnections(int added, List<Integer> unreadable, List<Integer> unknown) {}
