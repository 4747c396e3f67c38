package org.ramure.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.catalogue.academic.ModuleAcademics;
import org.ramure.shared.LocalizedText;

/** A chapter of a course: a few activities that answer one question. */
public record CourseModule(
        UUID id,
        String slug,
        LocalizedText title,
        LocalizedText summary,
        List<String> prerequisites,
        List<Activity> activities,
        Optional<ModuleAcademics> academic) {

    /** A module that says nothing to universities. */
    public CourseModule(
            UUID id,
            String slug,
            LocalizedText title,
            LocalizedText summary,
            List<String> prerequisites,
            List<Activity> activities) {
        this(id, slug, title, summary, prerequisites, activities, Optional.empty());
    }
}
