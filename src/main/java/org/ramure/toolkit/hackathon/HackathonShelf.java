package org.ramure.toolkit.hackathon;

import java.util.List;

/** The templates that are sound. */
public record HackathonShelf(List<HackathonTemplate> templates) {}
