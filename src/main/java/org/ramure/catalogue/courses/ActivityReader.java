package org.ramure.catalogue.courses;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.files.FrontMatter;
import org.ramure.catalogue.files.LocatedYaml;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.catalogue.files.SourceFile;
import org.ramure.catalogue.files.YamlReader;
import org.ramure.catalogue.sheet.Codes;
import org.ramure.catalogue.sheet.Fields;
import org.ramure.catalogue.sheet.Sheets;
import org.ramure.catalogue.spi.ActivityType;
import org.ramure.catalogue.spi.Problems;
import org.ramure.shared.Language;
import org.ramure.shared.Slug;

/** Reads one activity: its row in the course's sheet and its file in each language. */
final class ActivityReader {

    private final Sheets sheets;
    private final ActivityTypes types;
    private final CourseScope scope;

    ActivityReader(Sheets sheets, ActivityTypes types, CourseScope scope) {
        this.sheets = sheets;
        this.types = types;
        this.scope = scope;
    }

    /** The activity, when its row and all its files can be read. */
    Optional<Activity> read(String module, LocatedYaml row, Map<Language, MediaShelf> media) {
        Problems problems = scope.log().in(CourseSheet.file(scope.slug()));
        Codes.known(row.get("competences"), scope.competences(), "le référentiel", problems);
        LocatedYaml code = row.get("type");
        Optional<ActivityType> type = types.find(code.textOrEmpty());
        if (type.isEmpty() && code.text().isPresent()) {
            problems.error(
                    code,
                    "Le genre d’activité « " + code.textOrEmpty() + " » n’est pas connu.",
                    "Genres possibles : " + types.list() + ".");
        }
        String slug = row.get("slug").textOrEmpty();
        if (type.isEmpty() || !Slug.isValid(slug) || !Slug.isValid(module)) {
            return Optional.empty();
        }
        Map<Language, Object> content = new EnumMap<>(Language.class);
        media.forEach((language, shelf) -> {
            String path = scope.folder(language, module) + "/" + slug + type.get().fileSuffix();
            content(path, row, type.get(), language, shelf)
                    .ifPresent(read -> content.put(language, read));
        });
        return content.isEmpty() ? Optional.empty() : activity(row, content);
    }

    private static Optional<Activity> activity(LocatedYaml row, Map<Language, Object> content) {
        return Fields.uuid(row.get("id"))
                .map(id ->
                        new Activity(
                                new ActivityId(id),
                                row.get("slug").textOrEmpty(),
                                row.get("type").textOrEmpty(),
                                Fields.number(row.get("minutes")),
                                Fields.isRetired(row) ? Set.of() : Fields.set(row.get("variants")),
                                Fields.strings(row.get("competences")),
                                Fields.text(row.get("title")),
                                java.util.Collections.unmodifiableMap(content)));
    }

    private Optional<Object> content(
            String path, LocatedYaml row, ActivityType type, Language language, MediaShelf shelf) {
        ContentFolder folder = sheets.folder();
        if (!folder.isFile(path)) {
            scope.log()
                    .in(CourseSheet.file(scope.slug()))
                    .error(
                            row.get("slug"),
                            "Le fichier " + path + " n’existe pas.",
                            language == Language.FR
                                    ? "Écrivez-le, ou retirez l’activité."
                                    : "Écrivez-le, ou retirez « "
                                            + language.code()
                                            + " » de « languages ».");
            return Optional.empty();
        }
        ProblemLog shape = new ProblemLog();
        ProblemLog sense = new ProblemLog();
        Optional<Object> content =
                folder.read(path, sense.in(path))
                        .flatMap(file -> parts(file, sense.in(path)))
                        .flatMap(parts -> {
                            checkShape(type, parts.data(), shape.in(path));
                            var file =
                                    new CourseActivityFile(
                                            language,
                                            Fields.number(row.get("minutes")),
                                            parts.data(),
                                            parts.text(),
                                            new CourseLinks(scope, shelf, path),
                                            sense.in(path));
                            return read(type, file, parts.text().linesBefore() + 1);
                        });
        scope.log().addAll(sense.all());
        scope.log().addAll(Overlap.without(sense.all(), shape.all()));
        return content;
    }

    private record Parts(LocatedYaml data, FrontMatter text) {}

    private static Optional<Parts> parts(SourceFile file, Problems problems) {
        FrontMatter text =
                file.path().endsWith(".md")
                        ? FrontMatter.of(file.text(), problems)
                        : new FrontMatter(file.text(), "", 0);
        return YamlReader.read(text.yaml(), problems).map(data -> new Parts(data, text));
    }

    private void checkShape(ActivityType type, LocatedYaml data, Problems problems) {
        if (sheets.schemas().has(type.code())) {
            sheets.schemas().check(type.code(), data, problems);
        }
        checkMentions(data, problems);
    }

    /** A key {@code competence}, wherever it stands, names a competence of the framework. */
    private void checkMentions(LocatedYaml data, Problems problems) {
        data.entries()
                .forEach((key, value) -> {
                    if (key.equals("competence")) {
                        Codes.knownOne(value, scope.competences(), "le référentiel", problems);
                    }
                    checkMentions(value, problems);
                });
        data.elements().forEach(element -> checkMentions(element, problems));
    }

    private static Optional<Object> read(
            ActivityType type, CourseActivityFile file, int firstLine) {
        Pace.checkNotTooLong(file, firstLine);
        try {
            @Nullable Object content = type.read(file);
            return Optional.ofNullable(content);
        } catch (RuntimeException e) {
            // One file that a reader did not foresee must not keep the rest of the site away.
            file.problems()
                    .error(
                            0,
                            "Ramure n’a pas su lire ce fichier (" + e + ").",
                            "Vérifiez sa forme, et signalez ce message : c’est aussi un défaut du"
                                    + " programme.");
            return Optional.empty();
        }
    }
}
