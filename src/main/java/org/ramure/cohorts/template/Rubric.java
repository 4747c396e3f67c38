package org.ramure.cohorts.template;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.LocalizedText;

/** How a piece of work is looked at: criteria, each with observable levels, lowest first. */
public record Rubric(
        String id, LocalizedText title, List<Criterion> criteria, Optional<Provenance> provenance) {

    public record Criterion(String id, LocalizedText label, List<Level> levels) {}

    public record Level(LocalizedText label, LocalizedText text) {}
}
