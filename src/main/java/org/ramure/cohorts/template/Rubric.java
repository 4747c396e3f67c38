package org.ramure.cohorts.template;

import java.util.List;
import org.ramure.shared.LocalizedText;

/** How a piece of work is looked at: criteria, each with observable levels, lowest first. */
public record Rubric(String id, LocalizedText title, List<Criterion> criteria) {

    public record Criterion(String id, LocalizedText label, List<Level> levels) {}

    public record Level(LocalizedText label, LocalizedText text) {}
}
