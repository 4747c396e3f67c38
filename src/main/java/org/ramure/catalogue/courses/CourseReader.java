package org.ramure.catalogue.courses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.catalogue.ContentStatus;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.MediaFile;
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

/** Reads course folders, each on its own; what concerns several courses is checked after. */
public final class CourseReader {

    private final Sheets sheets;
    private final ActivityTypes types;
    private final References references;
    private final AreaLinks links;

    public CourseReader(
            Sheets sheets, ActivityTypes types, References references, AreaLinks links) {
        this.sheets = sheets;
        this.types = types;
        this.references = references;
        this.links = links;
    }

    /** Reads {@code <slug>/} with everything in it. Safe for several threads. */
    public CourseSheet read(String slug) {
        return read(slug, false);
    }

    /**
     * Reads a course that was checked when it was published, and gives it whatever a later check
     * would say.
     */
    public CourseSheet readChecked(String slug) {
        return read(slug, true);
    }

    private CourseSheet read(String slug, boolean checked) {
        ProblemLog log = new ProblemLog();
        Optional<LocatedYaml> yaml = sheets.read(CourseSheet.file(slug), "course", log);
        Map<String, MediaFile> media = new HashMap<>();
        Optional<Course> course =
                yaml.flatMap(sheet -> course(sheet, scope(slug, sheet, log), media));
        return new CourseSheet(
                slug,
                yaml,
                !checked && log.hasErrorIn(slug + "/") ? Optional.empty() : course,
                Map.copyOf(media),
                log.all());
    }

    private CourseScope scope(String slug, LocatedYaml sheet, ProblemLog log) {
        Set<String> addresses = new HashSet<>();
        for (YamlNode module : sheet.get("modules").items()) {
            for (YamlNode activity : module.get("activities").items()) {
                addresses.add(
                        module.get("slug").textOrEmpty()
                                + "/"
                                + activity.get("slug").textOrEmpty());
            }
        }
        return new CourseScope(
                slug,
                Fields.languages(sheet.get("languages")),
                addresses,
                references.termsOf("glossaire"),
                references.competencesOf(sheet.get("framework").textOrEmpty()),
                links,
                log);
    }

    private Optional<Course> course(
            LocatedYaml sheet, CourseScope scope, Map<String, MediaFile> media) {
        Problems problems = scope.log().in(CourseSheet.file(scope.slug()));
        checkSheet(sheet, scope, problems);
        List<CourseModule> modules = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (LocatedYaml module : sheet.get("modules").elements()) {
            var reader = new ModuleReader(sheets, types, scope, module);
            reader.read().ifPresent(modules::add);
            media.putAll(reader.media());
            named.addAll(reader.files());
        }
        new Leftovers(sheets.folder(), scope.log()).check(scope.slug(), scope.languages(), named);
        Optional<UUID> id = Fields.uuid(sheet.get("id"));
        Optional<ContentStatus> status = Fields.status(sheet.get("status"));
        if (id.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Course(
                        id.get(),
                        scope.slug(),
                        sheet.get("version").textOrEmpty(),
                        status.get(),
                        Set.copyOf(scope.languages()),
                        sheet.get("licence").textOrEmpty(),
                        Fields.strings(sheet.get("authors")),
                        Fields.text(sheet.get("title")),
                        Fields.text(sheet.get("summary")),
                        sheet.get("framework").textOrEmpty(),
                        Fields.strings(sheet.get("competences")),
                        Fields.strings(sheet.get("prerequisites")),
                        List.copyOf(modules),
                        AcademicReader.course(sheet)));
    }

    private void checkSheet(LocatedYaml sheet, CourseScope scope, Problems problems) {
        Sheets.checkSlug(sheet, scope.slug(), problems);
        Completeness.require(sheet, scope.languages(), problems);
        Codes.knownOne(
                sheet.get("framework"), references.frameworks(), "le dossier frameworks", problems);
        Codes.known(sheet.get("competences"), scope.competences(), "le référentiel", problems);
        Codes.unique(sheet.get("modules"), "slug", problems);
        Prerequisites.checkInOrder(
                sheet.get("modules").items().stream()
                        .map(module ->
                                new Prerequisites.Item(
                                        module.get("slug").textOrEmpty(),
                                        module.get("prerequisites"),
                                        problems))
                        .toList(),
                "module");
    }
}
