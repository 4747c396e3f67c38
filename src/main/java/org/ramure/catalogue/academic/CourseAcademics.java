package org.ramure.catalogue.academic;

import java.util.List;
import org.ramure.shared.LocalizedText;

/**
 * A course as a university describes it: its level in words, the authors to cite in their order,
 * and the year of this text.
 */
public record CourseAcademics(LocalizedText level, List<String> authors, int year) {}
