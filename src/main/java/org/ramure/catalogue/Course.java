package org.ramure.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.catalogue.academic.CourseAcademics;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/** A course as it stands in {@code courses/<slug>/} at one version. */
public record Course(
        UUID id,
        String slug,
        String version,
        ContentStatus status,
        Set<Language> languages,
        String licence,
        List<String> authors,
        LocalizedText title,
        LocalizedText summary,
        String framework,
        List<String> competences,
        List<String> prerequisites,
        List<CourseModule> modules,
        Optional<CourseAcademics> academic) {

    public Optional<CourseModule> module(String moduleSlug) {
        return modules.stream().filter(m -> m.slug().equals(moduleSlug)).findFirst();
    }
}
