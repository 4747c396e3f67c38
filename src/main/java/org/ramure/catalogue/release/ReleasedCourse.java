package org.ramure.catalogue.release;

import java.util.List;
import java.util.Map;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.MediaFile;
import org.ramure.catalogue.Pathway;

/**
 * What was read of a release: the course, the pathways through it as they were then, and its media
 * by {@code course/language/module/file}.
 */
public record ReleasedCourse(Course course, List<Pathway> pathways, Map<String, MediaFile> media) {}
