package org.ramure.pathways;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.learning.Progress;
import org.ramure.pathways.spi.PathTargets;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.springframework.stereotype.Component;

/**
 * Activities as targets of personal paths, named {@code course/module/activity}. The address is the
 * one of links between texts: it finds the pathway the person follows.
 */
@Component
public class ActivityTargets implements PathTargets {

    /** The name of this kind. */
    public static final String KIND = "activity";

    private final Catalogue catalogue;
    private final Progress progress;

    ActivityTargets(Catalogue catalogue, Progress progress) {
        this.catalogue = catalogue;
        this.progress = progress;
    }

    /** The target's name of this activity. */
    public static String target(Course course, CourseModule module, Activity activity) {
        return course.slug() + "/" + module.slug() + "/" + activity.slug();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Target> find(String target) {
        List<String> names = List.of(target.split("/", -1));
        if (names.size() != 3) {
            return Optional.empty();
        }
        return catalogue
                .course(names.get(0))
                .flatMap(course -> course.module(names.get(1)))
                .flatMap(module ->
                        activity(module, names.get(2))
                                .map(activity ->
                                        new Target(
                                                title(module, activity),
                                                activity.minutes(),
                                                "activites/" + target)));
    }

    private static Optional<Activity> activity(CourseModule module, String slug) {
        return module.activities().stream().filter(a -> a.slug().equals(slug)).findFirst();
    }

    /** « Comprendre » alone says little: the module's title comes first. */
    public static LocalizedText title(CourseModule module, Activity activity) {
        return LocalizedText.of(
                title(module, activity, Language.FR), title(module, activity, Language.EN));
    }

    private static String title(CourseModule module, Activity activity, Language language) {
        return module.title().in(language) + " — " + activity.title().in(language);
    }

    @Override
    public boolean knowsWhatIsDone() {
        return true;
    }

    @Override
    public Map<String, Instant> done(PersonId caller, Collection<String> targets) {
        Map<ActivityId, Instant> everything = progress.doneAt(caller);
        Map<String, Instant> done = new HashMap<>();
        for (String target : targets) {
            id(target).map(everything::get).ifPresent(at -> done.put(target, at));
        }
        return done;
    }

    private Optional<ActivityId> id(String target) {
        List<String> names = List.of(target.split("/", -1));
        return names.size() != 3
                ? Optional.empty()
                : catalogue
                        .course(names.get(0))
                        .flatMap(course -> course.module(names.get(1)))
                        .flatMap(module -> activity(module, names.get(2)))
                        .map(Activity::id);
    }
}
