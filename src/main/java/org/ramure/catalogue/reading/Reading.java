package org.ramure.catalogue.reading;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ramure.catalogue.ContentItem.Kind;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.ContentStatus;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.Framework;
import org.ramure.catalogue.LearningFormat;
import org.ramure.catalogue.MediaFile;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.Vocabulary;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.courses.AreaLinks;
import org.ramure.catalogue.courses.CourseReader;
import org.ramure.catalogue.courses.CourseSheet;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.catalogue.sheet.Prerequisites;
import org.ramure.catalogue.sheet.References;
import org.ramure.catalogue.sheet.Sheets;
import org.ramure.catalogue.spi.ContentArea;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/** One reading: lists first, then courses side by side, then what holds them together. */
final class Reading {

    /** Folders at the top that are not courses, beside those that modules bring. */
    private static final Set<String> NO_COURSES =
            Set.of(
                    "frameworks",
                    "vocabularies",
                    PathwayReader.FOLDER,
                    "schema",
                    "kits",
                    "examples",
                    "grids",
                    "protocols",
                    "templates");

    private final ContentFolder folder;
    private final ProblemLog log = new ProblemLog();
    private final ReadSheet<List<LearningFormat>> formats;
    private final List<ReadSheet<Vocabulary>> vocabularies;
    private final List<ReadSheet<Framework>> frameworks;
    private final List<CourseSheet> courses;
    private final List<ReadSheet<Pathway>> pathways;
    private final Areas areas;

    Reading(Sheets sheets, ActivityTypes types, Collection<ContentArea> brought) {
        this.folder = sheets.folder();
        formats = new FormatReader(sheets, log).read();
        vocabularies = new VocabularyReader(sheets, log).readAll();
        frameworks = new FrameworkReader(sheets, log).readAll();
        References references =
                new References(
                        VocabularyReader.codes(vocabularies),
                        FrameworkReader.codes(frameworks),
                        formats.yaml().map(VocabularyReader::codes));
        AreaLinks links = new AreaLinks(brought);
        CourseReader reader = new CourseReader(sheets, types, references, links);
        courses = courseNames(brought).parallelStream().map(reader::read).toList();
        courses.forEach(course -> log.addAll(course.problems()));
        pathways = new PathwayReader(sheets, references, courses, log).readAll();
        areas = new Areas(sheets, log, types, references);
        areas.readAll(brought, pathways, courses);
        links.check(areas.results(), log);
    }

    private List<String> courseNames(Collection<ContentArea> brought) {
        Set<String> others = new HashSet<>(NO_COURSES);
        brought.forEach(area -> others.add(area.folder()));
        List<String> names = new ArrayList<>();
        for (String name : folder.names("")) {
            if (!folder.isFolder(name) || others.contains(name)) {
                continue;
            }
            if (!folder.holds(name)) {
                log.in(name)
                        .error(
                                0,
                                "Ce dossier est un lien qui sort du dossier des contenus.",
                                "Remplacez le lien par une copie du dossier.");
            } else if (!folder.isFile(CourseSheet.file(name))) {
                log.in(name)
                        .warning(
                                0,
                                "Ce dossier n’a pas de course.yaml.",
                                "Ajoutez-le pour en faire un cours, ou rangez le dossier ailleurs.");
            } else {
                names.add(name);
            }
        }
        return names;
    }

    Content content() {
        Prerequisites.check(
                courses.stream()
                        .filter(course -> course.yaml().isPresent())
                        .map(course ->
                                new Prerequisites.Item(
                                        course.slug(),
                                        course.yaml().get().get("prerequisites"),
                                        log.in(course.file())))
                        .toList(),
                "cours");
        checkVariants();
        List<String> unlisted = checkIds();
        Selection chosen = new Selection(log);
        chosen.chooseFrameworks(frameworks);
        chosen.chooseCourses(courses);
        chosen.choosePathways(pathways);
        return content(chosen, unlisted);
    }

    private Content content(Selection chosen, List<String> unlisted) {
        List<ContentProblem> problems = log.sorted();
        Inventory inventory = new Inventory(problems, areas.results().keySet());
        inventory.addCourses(courses, chosen);
        inventory.addPathways(pathways, chosen);
        inventory.addLists(Kind.FRAMEWORK, frameworks);
        inventory.addLists(Kind.VOCABULARY, vocabularies);
        inventory.addLists(Kind.FORMATS, List.of(formats));
        inventory.addAreas(areas.items());
        List<Course> shown = byTitle(chosen.courses().values(), Course::status, Course::title);
        return new Content(
                shown,
                byTitle(chosen.pathways().values(), Pathway::status, Pathway::title),
                byTitle(chosen.frameworks().values(), Framework::status, Framework::title),
                log.hasErrorIn(formats.file()) ? List.of() : formats.value().orElse(List.of()),
                vocabularies.stream()
                        .filter(sheet -> !log.hasErrorIn(sheet.file()))
                        .flatMap(sheet -> sheet.value().stream())
                        .toList(),
                media(shown),
                areas.results(),
                problems,
                inventory.items(),
                unlisted);
    }

    private static <T> List<T> byTitle(
            Collection<T> all,
            Function<T, ContentStatus> status,
            Function<T, LocalizedText> title) {
        Collator french = Collator.getInstance(Locale.FRENCH);
        return all.stream()
                .filter(one -> status.apply(one) != ContentStatus.DRAFT)
                .sorted(Comparator.comparing(one -> title.apply(one).in(Language.FR), french))
                .toList();
    }

    private Map<String, MediaFile> media(List<Course> shown) {
        Set<String> slugs = shown.stream().map(Course::slug).collect(Collectors.toSet());
        Map<String, MediaFile> media = new HashMap<>();
        courses.stream()
                .filter(course -> slugs.contains(course.slug()))
                .forEach(course -> media.putAll(course.media()));
        return Map.copyOf(media);
    }

    private void checkVariants() {
        Map<String, VariantCheck> checks = new HashMap<>();
        for (CourseSheet course : courses) {
            course.yaml()
                    .ifPresent(yaml ->
                            checks.put(
                                    course.slug(), new VariantCheck(yaml, log.in(course.file()))));
        }
        for (ReadSheet<Pathway> pathway : pathways) {
            pathway.yaml()
                    .ifPresent(yaml -> {
                        VariantCheck check = checks.get(yaml.get("course").textOrEmpty());
                        if (check != null) {
                            check.checkPathway(yaml.get("variants"), log.in(pathway.file()));
                        }
                    });
        }
        checks.values().forEach(VariantCheck::checkKnown);
    }

    private List<String> checkIds() {
        PublishedIds ids = new PublishedIds();
        Set<String> unreadable = new HashSet<>();
        for (CourseSheet course : courses) {
            ids.addCourse(course);
            if (course.yaml().isEmpty()) {
                unreadable.add(course.slug());
            }
        }
        for (ReadSheet<Pathway> pathway : pathways) {
            ids.addPathway(pathway);
            if (pathway.yaml().isEmpty()) {
                unreadable.add(PathwayReader.FOLDER + "/" + pathway.name());
            }
        }
        for (ReadSheet<Framework> framework : frameworks) {
            ids.addFramework(framework);
            if (framework.yaml().isEmpty()) {
                unreadable.add(FrameworkReader.FOLDER + "/" + framework.name());
            }
        }
        ids.addAll(areas.published());
        unreadable.addAll(areas.unread());
        ids.checkUnique(log);
        return new Ledger(ids, unreadable, log).check(folder);
    }
}
