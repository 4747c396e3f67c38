package org.ramure.interop.scorm;

import java.util.Optional;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.shared.Language;

/**
 * One module in one language and one form; course and module by their slugs, in a release of the
 * course, or as its authors have it.
 */
public record PackageWish(
        String course,
        String module,
        Language language,
        PackageFormat format,
        Optional<ReleaseId> release) {}
