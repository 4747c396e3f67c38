package org.ramure.catalogue.release.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.catalogue.files.SourceFile;
import org.ramure.catalogue.release.Change;
import org.ramure.catalogue.release.Change.Kind;
import org.ramure.catalogue.release.TextPart;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/** What differs between two states of a course, in the order of the later one. */
final class ChangeFinder {

    private static final String QUIZ = ".quiz.yaml";

    private final Side before;
    private final Side after;
    private final List<Change> changes = new ArrayList<>();

    private ChangeFinder(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /** A state: the course as it was read, and its files. */
    record Side(Course course, ContentFolder files) {

        private record Place(CourseModule module, Activity activity) {}

        private Map<ActivityId, Place> places() {
            Map<ActivityId, Place> places = new LinkedHashMap<>();
            course.modules()
                    .forEach(module ->
                            module.activities()
                                    .forEach(activity ->
                                            places.put(
                                                    activity.id(), new Place(module, activity))));
            return places;
        }

        private Map<UUID, CourseModule> modules() {
            return course.modules().stream()
                    .collect(Collectors.toMap(CourseModule::id, Function.identity()));
        }

        /** The file of an activity, by its path. */
        private Optional<SourceFile> file(Place place, Language language) {
            String folder = course.slug() + "/" + language.code() + "/" + place.module().slug();
            String start = place.activity().slug() + ".";
            return files.names(folder).stream()
                    .filter(name -> name.startsWith(start))
                    .findFirst()
                    .flatMap(name -> files.read(folder + "/" + name, new ProblemLog().in(folder)));
        }
    }

    static List<Change> between(Side before, Side after) {
        ChangeFinder finder = new ChangeFinder(before, after);
        finder.compareModules();
        finder.compareActivities();
        return List.copyOf(finder.changes);
    }

    private void compareModules() {
        Map<UUID, CourseModule> old = before.modules();
        Map<UUID, CourseModule> now = after.modules();
        after.course().modules().stream()
                .filter(module -> !old.containsKey(module.id()))
                .forEach(module -> add(Kind.MODULE_ADDED, module.title(), "", ""));
        before.course().modules().stream()
                .filter(module -> !now.containsKey(module.id()))
                .forEach(module -> add(Kind.MODULE_REMOVED, module.title(), "", ""));
        for (CourseModule module : after.course().modules()) {
            @Nullable CourseModule earlier = old.get(module.id());
            if (earlier != null) {
                compareTitles(earlier.title(), module.title());
            }
        }
    }

    private void compareActivities() {
        Map<ActivityId, Side.Place> old = before.places();
        Map<ActivityId, Side.Place> now = after.places();
        now.forEach((id, place) -> {
            Side.@Nullable Place earlier = old.get(id);
            if (earlier == null) {
                add(Kind.ACTIVITY_ADDED, place.activity().title(), "", "");
            } else {
                compare(earlier, place);
            }
        });
        old.forEach((id, place) -> {
            if (!now.containsKey(id)) {
                add(Kind.ACTIVITY_REMOVED, place.activity().title(), "", "");
            }
        });
    }

    private void compare(Side.Place old, Side.Place now) {
        LocalizedText title = now.activity().title();
        compareTitles(old.activity().title(), title);
        if (now.activity().variants().isEmpty() && !old.activity().variants().isEmpty()) {
            add(Kind.ACTIVITY_RETIRED, title, "", "");
            return;
        }
        if (old.activity().minutes() != now.activity().minutes()) {
            add(
                    Kind.MINUTES,
                    title,
                    String.valueOf(old.activity().minutes()),
                    String.valueOf(now.activity().minutes()));
        }
        Set<Language> languages = EnumSet.noneOf(Language.class);
        languages.addAll(before.course().languages());
        languages.addAll(after.course().languages());
        for (Language language : languages) {
            compareFiles(title, language, before.file(old, language), after.file(now, language));
        }
    }

    private void compareTitles(LocalizedText old, LocalizedText now) {
        for (Language language : Language.values()) {
            if (!old.in(language).equals(now.in(language))) {
                changes.add(
                        new Change(
                                Kind.TITLE,
                                now,
                                Optional.of(language),
                                old.in(language),
                                now.in(language),
                                List.of()));
                return;
            }
        }
    }

    private void compareFiles(
            LocalizedText title,
            Language language,
            Optional<SourceFile> old,
            Optional<SourceFile> now) {
        String oldText = old.map(SourceFile::text).orElse("");
        String newText = now.map(SourceFile::text).orElse("");
        if (oldText.equals(newText)) {
            return;
        }
        if (now.or(() -> old).filter(file -> file.path().endsWith(QUIZ)).isPresent()) {
            compareQuestions(title, language, oldText, newText);
        } else {
            add(Kind.TEXT, title, language, TextDiff.of(oldText, newText));
        }
    }

    private void compareQuestions(
            LocalizedText title, Language language, String oldText, String newText) {
        Map<String, String> old = QuestionTexts.of(oldText);
        Map<String, String> now = QuestionTexts.of(newText);
        now.forEach((id, text) -> {
            @Nullable String earlier = old.get(id);
            if (!Objects.equals(earlier, text)) {
                add(
                        earlier == null ? Kind.QUESTION_ADDED : Kind.QUESTION_CHANGED,
                        title,
                        language,
                        TextDiff.of(earlier == null ? "" : earlier, text));
            }
        });
        old.forEach((id, text) -> {
            if (!now.containsKey(id)) {
                add(Kind.QUESTION_REMOVED, title, language, TextDiff.of(text, ""));
            }
        });
    }

    private void add(Kind kind, LocalizedText place, String old, String now) {
        changes.add(new Change(kind, place, Optional.empty(), old, now, List.of()));
    }

    private void add(
            Kind kind, LocalizedText place, Language language, List<List<TextPart>> passages) {
        changes.add(new Change(kind, place, Optional.of(language), "", "", passages));
    }
}
