package org.ramure.catalogue.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.courses.AreaLinks;
import org.ramure.catalogue.courses.CourseReader;
import org.ramure.catalogue.courses.CourseSheet;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.catalogue.release.ReleasedCourse;
import org.ramure.catalogue.schema.ContentSchemas;
import org.ramure.catalogue.sheet.References;
import org.ramure.catalogue.sheet.Sheets;
import org.ramure.catalogue.spi.ActivityType;
import org.ramure.catalogue.spi.ContentArea;

/**
 * Reads one published course with its pathways as the catalogue reads the whole folder, without
 * judging it again: it was checked when it was published.
 */
public final class ReleaseReader {

    private final ContentSchemas schemas = new ContentSchemas();
    private final ActivityTypes types;
    private final Collection<ContentArea> areas;

    public ReleaseReader(Collection<ActivityType> types, Collection<ContentArea> areas) {
        this.types = new ActivityTypes(types);
        this.areas = List.copyOf(areas);
    }

    /** The course in this folder; empty when it cannot be read at all. */
    public Optional<ReleasedCourse> read(ContentFolder folder, String slug) {
        Sheets sheets = new Sheets(folder, schemas);
        References unknown = new References(Map.of(), Map.of(), Optional.empty());
        CourseSheet sheet =
                new CourseReader(sheets, types, unknown, new AreaLinks(areas)).readChecked(slug);
        return sheet.course()
                .map(course ->
                        new ReleasedCourse(
                                course, pathways(sheets, unknown, sheet, course), sheet.media()));
    }

    private static List<Pathway> pathways(
            Sheets sheets, References references, CourseSheet sheet, Course course) {
        return new PathwayReader(sheets, references, List.of(sheet), new ProblemLog())
                .readAll().stream()
                        .flatMap(pathway ->
                                pathway
                                        .yaml()
                                        .flatMap(yaml ->
                                                PathwayReader.pathway(pathway.name(), yaml, course))
                                        .stream())
                        .toList();
    }
}
