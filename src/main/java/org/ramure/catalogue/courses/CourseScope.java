package org.ramure.catalogue.courses;

import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.shared.Language;

/**
 * What the readers of one course share: its promised languages, the {@code module/activity}
 * addresses it has, the competences it may name (unknown when its framework is), the links that
 * other modules bring, and its log.
 */
record CourseScope(
        String slug,
        Set<Language> languages,
        Set<String> addresses,
        Optional<Set<String>> glossary,
        Optional<Set<String>> competences,
        AreaLinks links,
        ProblemLog log) {

    String folder(Language language, String module) {
        return slug + "/" + language.code() + "/" + module;
    }
}
