package org.ramure.catalogue.courses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.MediaFile;
import org.ramure.catalogue.files.LocatedYaml;

/**
 * What was read of a course folder: {@code yaml} is empty when the sheet cannot be read, {@code
 * course} when it or a file of the course has an error. Media are those that the content names, by
 * {@link #mediaKey}.
 */
public record CourseSheet(
        String slug,
        Optional<LocatedYaml> yaml,
        Optional<Course> course,
        Map<String, MediaFile> media,
        List<ContentProblem> problems) {

    public static String mediaKey(String course, String language, String module, String file) {
        return String.join("/", course, language, module, file);
    }

    public static String file(String slug) {
        return slug + "/course.yaml";
    }

    public String file() {
        return file(slug);
    }
}
