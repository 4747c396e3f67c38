package org.ramure.catalogue;

import java.util.List;
import java.util.UUID;
import org.ramure.shared.LocalizedText;

/** A chapter of a course: a few activities that answer one question. */
public record CourseModule(
        UUID id,
        String slug,
        LocalizedText title,
        LocalizedText summary,
        List<String> prerequisites,
        List<Activity> activities) {}
