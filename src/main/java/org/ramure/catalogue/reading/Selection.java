package org.ramure.catalogue.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.ContentStatus;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.Framework;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.courses.CourseSheet;
import org.ramure.catalogue.files.LocatedYaml;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.catalogue.sheet.Fields;

/**
 * Chooses what is sound: what is broken is left out, and with it what cannot do without it, each
 * with a line that says so. Drafts stay in, for drafts to build on.
 */
final class Selection {

    private final ProblemLog log;
    private final Map<String, Framework> frameworks = new LinkedHashMap<>();
    private final Map<String, Course> courses = new LinkedHashMap<>();
    private final Map<String, Pathway> pathways = new LinkedHashMap<>();
    private final Set<String> knownFrameworks = new HashSet<>();
    private final Set<String> knownCourses = new HashSet<>();

    Selection(ProblemLog log) {
        this.log = log;
    }

    /** First what courses need. */
    void chooseFrameworks(List<ReadSheet<Framework>> sheets) {
        for (ReadSheet<Framework> sheet : sheets) {
            knownFrameworks.add(sheet.name());
            if (!log.hasErrorIn(sheet.file())) {
                sheet.value().ifPresent(framework -> frameworks.put(sheet.name(), framework));
            }
        }
    }

    /** Then what pathways need. */
    void chooseCourses(List<CourseSheet> sheets) {
        for (CourseSheet sheet : sheets) {
            knownCourses.add(sheet.slug());
            sheet.yaml().ifPresent(yaml -> checkFramework(yaml, sheet.file()));
            if (!log.hasErrorIn(sheet.slug() + "/")) {
                sheet.course().ifPresent(course -> courses.put(sheet.slug(), course));
            }
        }
    }

    private void checkFramework(LocatedYaml yaml, String file) {
        LocatedYaml named = yaml.get("framework");
        Optional<Framework> framework = Optional.ofNullable(frameworks.get(named.textOrEmpty()));
        if (framework.isEmpty() && knownFrameworks.contains(named.textOrEmpty())) {
            broken(named, "Le référentiel", file);
        } else if (framework.filter(f -> isTooEarly(f.status(), yaml)).isPresent()) {
            draft(named, "Le référentiel", file);
        }
    }

    /** Last the pathways, made of the courses that were chosen. */
    void choosePathways(List<ReadSheet<Pathway>> sheets) {
        for (ReadSheet<Pathway> sheet : sheets) {
            sheet.yaml().ifPresent(yaml -> choosePathway(sheet, yaml));
        }
    }

    private void choosePathway(ReadSheet<Pathway> sheet, LocatedYaml yaml) {
        LocatedYaml named = yaml.get("course");
        Optional<Course> course = Optional.ofNullable(courses.get(named.textOrEmpty()));
        if (course.isEmpty() && knownCourses.contains(named.textOrEmpty())) {
            broken(named, "Le cours", sheet.file());
        } else if (course.filter(c -> isTooEarly(c.status(), yaml)).isPresent()) {
            draft(named, "Le cours", sheet.file());
        }
        if (!log.hasErrorIn(sheet.file())) {
            course.flatMap(c -> PathwayReader.pathway(sheet.name(), yaml, c))
                    .ifPresent(pathway -> pathways.put(sheet.name(), pathway));
        }
    }

    private static boolean isTooEarly(ContentStatus needed, LocatedYaml by) {
        return needed == ContentStatus.DRAFT
                && Fields.status(by.get("status")).orElse(ContentStatus.DRAFT)
                        != ContentStatus.DRAFT;
    }

    private void broken(LocatedYaml named, String what, String file) {
        log.in(file)
                .error(
                        named,
                        what + " « " + named.textOrEmpty() + " » a des erreurs et n’est pas servi.",
                        "Corrigez d’abord ses erreurs, listées avec son nom de fichier.");
    }

    private void draft(LocatedYaml named, String what, String file) {
        log.in(file)
                .error(
                        named,
                        what + " « " + named.textOrEmpty() + " » est encore un brouillon.",
                        "Publiez-le d’abord, ou donnez aussi « status: draft » à ce fichier.");
    }

    Map<String, Framework> frameworks() {
        return frameworks;
    }

    Map<String, Course> courses() {
        return courses;
    }

    Map<String, Pathway> pathways() {
        return pathways;
    }
}
