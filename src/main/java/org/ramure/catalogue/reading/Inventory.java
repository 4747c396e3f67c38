package org.ramure.catalogue.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.ContentItem;
import org.ramure.catalogue.ContentItem.Kind;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.ContentProblem.Severity;
import org.ramure.catalogue.ContentStatus;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.courses.CourseSheet;
import org.ramure.catalogue.files.LocatedYaml;
import org.ramure.catalogue.sheet.Fields;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.LocalizedText;

/** Lists everything that was found, sound or not, for authors. */
final class Inventory {

    private final Map<String, Integer> errors = new HashMap<>();
    private final Map<String, Integer> warnings = new HashMap<>();
    private final List<ContentItem> items = new ArrayList<>();

    Inventory(List<ContentProblem> problems, Set<String> areas) {
        for (ContentProblem problem : problems) {
            var counts = problem.severity() == Severity.ERROR ? errors : warnings;
            counts.merge(owner(problem.file(), areas), 1, Integer::sum);
        }
    }

    /** A course or an item of an area owns its whole folder, a sheet only itself. */
    private static String owner(String file, Set<String> areas) {
        int slash = file.indexOf('/');
        if (slash > 0 && areas.contains(file.substring(0, slash))) {
            int end = file.indexOf('/', slash + 1);
            return end < 0 ? file : file.substring(0, end + 1);
        }
        boolean isSheet = slash > 0 && file.indexOf('/', slash + 1) < 0 && file.endsWith(".yaml");
        return (isSheet && !file.endsWith("/course.yaml")) || slash < 0
                ? file
                : file.substring(0, slash + 1);
    }

    void addCourses(List<CourseSheet> courses, Selection chosen) {
        for (CourseSheet course : courses) {
            add(
                    Kind.COURSE,
                    new ReadSheet<>(course.slug(), course.file(), course.yaml(), course.course()),
                    course.yaml().map(Inventory::minutes).orElse(0),
                    chosen.courses().containsKey(course.slug()));
        }
    }

    private static int minutes(LocatedYaml course) {
        int minutes = 0;
        for (YamlNode module : course.get("modules").items()) {
            for (YamlNode activity : module.get("activities").items()) {
                minutes += Fields.number(activity.get("minutes"));
            }
        }
        return minutes;
    }

    void addPathways(List<ReadSheet<Pathway>> pathways, Selection chosen) {
        for (ReadSheet<Pathway> sheet : pathways) {
            Optional<Pathway> pathway = Optional.ofNullable(chosen.pathways().get(sheet.name()));
            int longest =
                    pathway.stream()
                            .flatMap(p -> p.itineraries().stream())
                            .mapToInt(Itinerary::minutes)
                            .max()
                            .orElse(0);
            add(Kind.PATHWAY, sheet, longest, pathway.isPresent());
        }
    }

    /** Frameworks, vocabularies or formats: lists without a duration. */
    void addLists(Kind kind, List<? extends ReadSheet<?>> sheets) {
        sheets.forEach(sheet ->
                add(
                        kind,
                        sheet,
                        0,
                        sheet.value().isPresent() && !errors.containsKey(sheet.file())));
    }

    /** What other modules have read; each item has a folder of its own. */
    void addAreas(List<AreaFiles.Listed> listed) {
        for (AreaFiles.Listed item : listed) {
            String key = item.file().substring(0, item.file().lastIndexOf('/') + 1);
            items.add(
                    new ContentItem(
                            Kind.TEMPLATE,
                            item.name(),
                            item.file(),
                            item.title().isEmpty() ? LocalizedText.same(item.name()) : item.title(),
                            Optional.of(ContentStatus.ACTIVE),
                            item.version(),
                            item.minutes(),
                            errors.getOrDefault(key, 0),
                            warnings.getOrDefault(key, 0),
                            item.served()));
        }
    }

    private void add(Kind kind, ReadSheet<?> sheet, int minutes, boolean sound) {
        String key = kind == Kind.COURSE ? sheet.name() + "/" : sheet.file();
        Optional<ContentStatus> status = sheet.yaml().flatMap(y -> Fields.status(y.get("status")));
        LocalizedText title =
                sheet.yaml().map(y -> Fields.text(y.get("title"))).orElse(LocalizedText.EMPTY);
        items.add(
                new ContentItem(
                        kind,
                        sheet.name(),
                        sheet.file(),
                        title.isEmpty() ? LocalizedText.same(sheet.name()) : title,
                        status,
                        sheet.yaml().map(y -> y.get("version").textOrEmpty()).orElse(""),
                        minutes,
                        errors.getOrDefault(key, 0),
                        warnings.getOrDefault(key, 0),
                        sound && status.filter(s -> s == ContentStatus.DRAFT).isEmpty()));
    }

    List<ContentItem> items() {
        return List.copyOf(items);
    }
}
