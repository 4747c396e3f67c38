package org.ramure.pathways.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.pathways.compose.Candidate;
import org.springframework.stereotype.Component;

/**
 * What the composer may choose from: every activity of a listed pathway on the framework that
 * develops something in particular. An exercise on one's own case gives two units to each
 * competence it names, all else one. What a module explains first comes before the rest of it, and
 * before what requires the module.
 */
@Component
public class Candidates {

    /** Who names more competences than this touches them all and develops none in particular. */
    private static final int MOST_COMPETENCES = 3;

    private final Catalogue catalogue;

    Candidates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The activities that a listed pathway holds, by their target, in the order of the content. */
    public Map<String, PlannedActivity> activities(String framework) {
        Map<String, PlannedActivity> all = new LinkedHashMap<>();
        for (Pathway pathway : pathways(framework)) {
            for (Itinerary itinerary : pathway.itineraries().reversed()) {
                for (Itinerary.Step step : itinerary.steps()) {
                    if (develops(step.activity())) {
                        var planned =
                                new PlannedActivity(
                                        pathway.course(), step.module(), step.activity());
                        all.putIfAbsent(planned.target(), planned);
                    }
                }
            }
        }
        return all;
    }

    List<Pathway> pathways(String framework) {
        return catalogue.pathways().stream().filter(p -> p.framework().equals(framework)).toList();
    }

    private static boolean develops(Activity activity) {
        return !activity.type().equals("positioning")
                && !activity.competences().isEmpty()
                && activity.competences().size() <= MOST_COMPETENCES;
    }

    /** The same as candidates; {@code known} says which need not be done any more. */
    List<Candidate> candidates(
            Map<String, PlannedActivity> activities, Predicate<PlannedActivity> known) {
        Map<String, String> entries = entries(activities);
        List<Candidate> candidates = new ArrayList<>();
        for (PlannedActivity each : activities.values()) {
            Map<String, Integer> strengths = new HashMap<>();
            int units = each.activity().type().equals("exercise") ? 2 : 1;
            each.activity().competences().forEach(code -> strengths.put(code, units));
            candidates.add(
                    new Candidate(
                            each.target(),
                            Math.max(1, each.activity().minutes()),
                            strengths,
                            requires(each, entries),
                            known.test(each)));
        }
        return candidates;
    }

    private static Set<String> requires(PlannedActivity each, Map<String, String> entries) {
        Set<String> requires = new HashSet<>();
        String entry = entries.getOrDefault(key(each), "");
        if (entry.equals(each.target())) {
            for (String slug : each.module().prerequisites()) {
                String before = entries.get(each.course().slug() + "/" + slug);
                if (before != null) {
                    requires.add(before);
                }
            }
        } else if (!entry.isEmpty() && isBehind(each.module(), entry, each.target())) {
            requires.add(entry);
        }
        return requires;
    }

    private static boolean isBehind(CourseModule module, String entry, String target) {
        List<String> slugs = module.activities().stream().map(Activity::slug).toList();
        return slugs.indexOf(last(entry)) < slugs.indexOf(last(target));
    }

    private static String last(String target) {
        return target.substring(target.lastIndexOf('/') + 1);
    }

    /** For each module, its first text; where it has none, the first of its activities. */
    private static Map<String, String> entries(Map<String, PlannedActivity> activities) {
        Map<String, String> entries = new HashMap<>();
        activities.values().stream()
                .filter(each -> each.activity().type().equals("text"))
                .forEach(each -> entries.putIfAbsent(key(each), each.target()));
        activities.values().forEach(each -> entries.putIfAbsent(key(each), each.target()));
        return entries;
    }

    static String key(PlannedActivity each) {
        return each.course().slug() + "/" + each.module().slug();
    }
}
