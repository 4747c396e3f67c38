package org.ramure.interop.scorm;

import org.ramure.shared.Language;

/** One module in one language and one form; course and module by their slugs. */
public record PackageWish(String course, String module, Language language, PackageFormat format) {}
