package org.ramure.catalogue.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.catalogue.ContentStatus;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.PathwayId;
import org.ramure.catalogue.courses.CourseSheet;
import org.ramure.catalogue.files.LocatedYaml;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.catalogue.sheet.Codes;
import org.ramure.catalogue.sheet.Completeness;
import org.ramure.catalogue.sheet.Fields;
import org.ramure.catalogue.sheet.Prerequisites;
import org.ramure.catalogue.sheet.References;
import org.ramure.catalogue.sheet.Sheets;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.Language;

/** Reads {@code pathways/*.yaml} and checks them against the courses they go through. */
final class PathwayReader {

    static final String FOLDER = "pathways";

    private final Sheets sheets;
    private final References references;
    private final ProblemLog log;
    private final Map<String, CourseSheet> courses = new HashMap<>();

    PathwayReader(Sheets sheets, References references, List<CourseSheet> courses, ProblemLog log) {
        this.sheets = sheets;
        this.references = references;
        this.log = log;
        courses.forEach(course -> this.courses.put(course.slug(), course));
    }

    /** The sheets only: a pathway is made of a course that can be shown, see {@link #pathway}. */
    List<ReadSheet<Pathway>> readAll() {
        List<ReadSheet<Pathway>> pathways =
                SheetNames.in(sheets.folder(), FOLDER, log).stream().map(this::read).toList();
        Prerequisites.check(
                pathways.stream()
                        .filter(pathway -> pathway.yaml().isPresent())
                        .map(pathway ->
                                new Prerequisites.Item(
                                        pathway.name(),
                                        pathway.yaml().get().get("prerequisites"),
                                        log.in(pathway.file())))
                        .toList(),
                "parcours");
        return pathways;
    }

    private ReadSheet<Pathway> read(String name) {
        String file = FOLDER + "/" + name + ".yaml";
        Optional<LocatedYaml> yaml = sheets.read(file, "pathway", log);
        yaml.ifPresent(sheet -> check(sheet, name, log.in(file)));
        return new ReadSheet<>(name, file, yaml, Optional.empty());
    }

    private void check(LocatedYaml sheet, String name, Problems problems) {
        Sheets.checkSlug(sheet, name, problems);
        Completeness.require(sheet, Fields.languages(sheet.get("languages")), problems);
        Codes.unique(sheet.get("variants"), "code", problems);
        Codes.knownOne(sheet.get("format"), references.formats(), "formats.yaml", problems);
        checkTerms(sheet, "audiences", "profils", problems);
        checkTerms(sheet, "domains", "domaines", problems);
        checkTerms(sheet, "odd", "odd", problems);
        checkTerms(sheet, "echelons", "echelons", problems);
        LocatedYaml framework = sheet.get("framework");
        Codes.knownOne(framework, references.frameworks(), "le dossier frameworks", problems);
        Codes.known(
                sheet.get("competences"),
                references.competencesOf(framework.textOrEmpty()),
                "le référentiel",
                problems);
        checkCourse(sheet, problems);
    }

    private void checkTerms(LocatedYaml sheet, String key, String vocabulary, Problems problems) {
        Codes.known(
                sheet.get(key),
                references.termsOf(vocabulary),
                "vocabularies/" + vocabulary + ".yaml",
                problems);
    }

    private void checkCourse(LocatedYaml sheet, Problems problems) {
        LocatedYaml named = sheet.get("course");
        CourseSheet course = courses.get(named.textOrEmpty());
        if (course == null) {
            Codes.knownOne(named, Optional.of(courses.keySet()), "les cours", problems);
            return;
        }
        course.yaml().ifPresent(yaml -> checkAgainst(sheet, yaml, problems));
    }

    private static void checkAgainst(LocatedYaml sheet, LocatedYaml course, Problems problems) {
        String ours = sheet.get("framework").textOrEmpty();
        String theirs = course.get("framework").textOrEmpty();
        if (!ours.isEmpty() && !theirs.isEmpty() && !ours.equals(theirs)) {
            problems.error(
                    sheet.get("framework"),
                    "Le parcours suit le référentiel « "
                            + ours
                            + " », son cours « "
                            + theirs
                            + " ».",
                    "Donnez le même référentiel aux deux.");
        }
        Set<String> modules =
                course.get("modules").items().stream()
                        .map(module -> module.get("slug").textOrEmpty())
                        .collect(Collectors.toSet());
        Codes.known(
                sheet.get("openWithoutAccount"),
                Optional.of(modules),
                "les modules du cours",
                problems);
        Set<Language> promised = Fields.languages(sheet.get("languages"));
        promised.removeAll(Fields.languages(course.get("languages")));
        for (Language language : promised) {
            problems.error(
                    sheet.get("languages"),
                    "Le cours n’existe pas en « " + language.code() + " ».",
                    "Retirez cette langue du parcours, ou traduisez le cours.");
        }
    }

    /** The pathway through its course, each variant's steps computed once. */
    static Optional<Pathway> pathway(String name, LocatedYaml sheet, Course course) {
        Optional<UUID> id = Fields.uuid(sheet.get("id"));
        Optional<ContentStatus> status = Fields.status(sheet.get("status"));
        if (id.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        YamlNode s = sheet;
        return Optional.of(
                new Pathway(
                        new PathwayId(id.get()),
                        name,
                        s.get("version").textOrEmpty(),
                        status.get(),
                        s.get("format").textOrEmpty(),
                        s.get("frame").textOrEmpty(),
                        Set.copyOf(Fields.languages(s.get("languages"))),
                        s.get("licence").textOrEmpty(),
                        Fields.text(s.get("title")),
                        Fields.text(s.get("promise")),
                        Fields.text(s.get("description")),
                        course,
                        s.get("framework").textOrEmpty(),
                        Fields.strings(s.get("audiences")),
                        Fields.strings(s.get("domains")),
                        Fields.strings(s.get("odd")),
                        Fields.strings(s.get("echelons")),
                        Fields.strings(s.get("competences")),
                        Fields.strings(s.get("openWithoutAccount")),
                        Fields.texts(s.get("objectives")),
                        Itineraries.of(course, s.get("variants"))));
    }
}
