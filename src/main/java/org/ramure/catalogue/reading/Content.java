package org.ramure.catalogue.reading;

import java.util.List;
import java.util.Map;
import org.ramure.catalogue.ContentItem;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.Framework;
import org.ramure.catalogue.LearningFormat;
import org.ramure.catalogue.MediaFile;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.Vocabulary;

/**
 * Everything that one reading found, immutable. Courses, pathways and frameworks are those that may
 * be shown: no draft, nothing broken. {@code items} lists all of them, and {@code unlisted} the
 * lines that the ledger of published ids lacks.
 */
public record Content(
        List<Course> courses,
        List<Pathway> pathways,
        List<Framework> frameworks,
        List<LearningFormat> formats,
        List<Vocabulary> vocabularies,
        Map<String, MediaFile> media,
        Map<String, Object> areas,
        List<ContentProblem> problems,
        List<ContentItem> items,
        List<String> unlisted) {

    public static final Content NONE =
            new Content(
                    List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of(),
                    List.of(), List.of(), List.of());
}
