package org.ramure.cohorts.template;

import java.util.List;

/** What one reading of the folder gave. */
public record TemplateShelf(List<SessionTemplate> templates) {}
