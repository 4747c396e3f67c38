package org.ramure.catalogue.courses;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.MediaFile;
import org.ramure.catalogue.academic.ModuleAcademics;
import org.ramure.catalogue.files.LocatedYaml;
import org.ramure.catalogue.sheet.Codes;
import org.ramure.catalogue.sheet.Fields;
import org.ramure.catalogue.sheet.Sheets;
import org.ramure.shared.Language;
import org.ramure.shared.Slug;

/** Reads one module: its activities in order, and the media they name in each language. */
final class ModuleReader {

    private final Sheets sheets;
    private final ActivityTypes types;
    private final CourseScope scope;
    private final LocatedYaml module;
    private final String slug;
    private final Map<Language, MediaShelf> shelves = new EnumMap<>(Language.class);

    ModuleReader(Sheets sheets, ActivityTypes types, CourseScope scope, LocatedYaml module) {
        this.sheets = sheets;
        this.types = types;
        this.scope = scope;
        this.module = module;
        this.slug = module.get("slug").textOrEmpty();
    }

    Optional<CourseModule> read() {
        Codes.unique(
                module.get("activities"), "slug", scope.log().in(CourseSheet.file(scope.slug())));
        if (Slug.isValid(slug)) {
            for (Language language : scope.languages()) {
                shelves.put(
                        language,
                        new MediaShelf(sheets, scope.folder(language, slug), scope.log()));
            }
        }
        List<Activity> activities = activities();
        shelves.values().forEach(MediaShelf::checkLeftovers);
        Optional<ModuleAcademics> academic =
                AcademicReader.module(module, scope.log().in(CourseSheet.file(scope.slug())));
        return Fields.uuid(module.get("id"))
                .map(id ->
                        new CourseModule(
                                id,
                                slug,
                                Fields.text(module.get("title")),
                                Fields.text(module.get("summary")),
                                Fields.strings(module.get("prerequisites")),
                                activities,
                                academic));
    }

    private List<Activity> activities() {
        var reader = new ActivityReader(sheets, types, scope);
        List<Activity> activities = new ArrayList<>();
        for (LocatedYaml row : module.get("activities").elements()) {
            reader.read(slug, row, shelves).map(this::retiredWithModule).ifPresent(activities::add);
        }
        return List.copyOf(activities);
    }

    private Activity retiredWithModule(Activity activity) {
        return Fields.isRetired(module)
                ? new Activity(
                        activity.id(),
                        activity.slug(),
                        activity.type(),
                        activity.minutes(),
                        Set.of(),
                        activity.competences(),
                        activity.title(),
                        activity.content())
                : activity;
    }

    /** Media that the module's texts name, by their key in the catalogue. */
    Map<String, MediaFile> media() {
        Map<String, MediaFile> media = new HashMap<>();
        shelves.forEach((language, shelf) ->
                shelf.used()
                        .forEach((name, file) ->
                                media.put(
                                        CourseSheet.mediaKey(
                                                scope.slug(), language.code(), slug, name),
                                        file)));
        return media;
    }

    /** Paths of the module's folder and files, as its rows name them. */
    Set<String> files() {
        Set<String> files = new HashSet<>();
        for (Language language : scope.languages()) {
            String folder = scope.folder(language, slug);
            files.add(folder);
            for (LocatedYaml row : module.get("activities").elements()) {
                types.find(row.get("type").textOrEmpty())
                        .ifPresentOrElse(
                                type ->
                                        files.add(
                                                folder
                                                        + "/"
                                                        + row.get("slug").textOrEmpty()
                                                        + type.fileSuffix()),
                                () -> addLikely(files, folder, row));
            }
        }
        return files;
    }

    /** The file of an activity of unknown kind is not left over: its kind is wrong. */
    private void addLikely(Set<String> files, String folder, LocatedYaml row) {
        String start = row.get("slug").textOrEmpty() + ".";
        sheets.folder().names(folder).stream()
                .filter(name -> name.startsWith(start))
                .forEach(name -> files.add(folder + "/" + name));
    }
}
