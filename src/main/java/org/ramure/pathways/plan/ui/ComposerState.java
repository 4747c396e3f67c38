package org.ramure.pathways.plan.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading;
import org.ramure.pathways.plan.Wish;

/**
 * What was answered to the composer, all of it in the address: levels now and wished, {@code 0} for
 * « not known » and « not now », minutes (0 while not answered), modules to keep though known.
 */
record ComposerState(
        Framework framework, Map<String, Aim> aims, int minutes, Set<String> keep, boolean asked) {

    static final String ROUTE = "competences/composer";
    static final int FEWEST_MINUTES = 15;
    static final int MOST_MINUTES = 2400;

    private static final int WIDEST_GAP = 3;
    private static final int FIRST_AIMS = 3;
    private static final Pattern AIM = Pattern.compile("([A-Za-z0-9-]{1,20})\\.(\\d)-(\\d)");
    private static final Pattern MODULE = Pattern.compile("[a-z0-9-]{1,80}/[a-z0-9-]{1,80}");

    /** A level now and the one wished. */
    record Aim(int now, int wished) {

        int gap() {
            return now == 0 && wished == 0 ? 0 : Math.clamp((long) wished - now, 0, WIDEST_GAP);
        }
    }

    /** Reads the address; what it does not say comes from the last reading, if there is one. */
    static ComposerState of(
            QueryParameters query, Framework framework, Optional<CompetenceReading> reading) {
        Optional<String> levels = query.getSingleParameter("niveaux");
        return new ComposerState(
                framework,
                levels.map(text -> written(text, framework, levels(reading)))
                        .orElseGet(() -> proposed(framework, reading)),
                query.getSingleParameter("temps").map(ComposerState::minutes).orElse(0),
                query.getSingleParameter("garder").map(ComposerState::modules).orElse(Set.of()),
                levels.isPresent());
    }

    private static Map<String, Integer> levels(Optional<CompetenceReading> reading) {
        Map<String, Integer> levels = new HashMap<>();
        reading.ifPresent(r -> r.ratings().forEach(x -> levels.put(x.competence(), x.level())));
        return levels;
    }

    /** What the address does not speak of stands as the reading says. */
    private static Map<String, Aim> written(
            String text, Framework framework, Map<String, Integer> levels) {
        Map<String, Aim> aims = none(framework, levels);
        int highest = framework.levels().size();
        Matcher each = AIM.matcher(text);
        while (each.find()) {
            int now = Integer.parseInt(each.group(2));
            int wished = Integer.parseInt(each.group(3));
            if (now <= highest && wished <= highest) {
                aims.computeIfPresent(each.group(1), (code, none) -> new Aim(now, wished));
            }
        }
        return aims;
    }

    /** One level more where the person sees themselves lowest, in three competences at most. */
    private static Map<String, Aim> proposed(
            Framework framework, Optional<CompetenceReading> reading) {
        Map<String, Integer> levels = levels(reading);
        Map<String, Aim> aims = none(framework, levels);
        aims.keySet().stream()
                .filter(code -> levels.getOrDefault(code, 0) > 0)
                .filter(code -> levels.getOrDefault(code, 0) < framework.levels().size())
                .sorted(Comparator.comparingInt(code -> levels.getOrDefault(code, 0)))
                .limit(FIRST_AIMS)
                .toList()
                .forEach(code ->
                        aims.computeIfPresent(code, (c, aim) -> new Aim(aim.now, aim.now + 1)));
        return aims;
    }

    private static Map<String, Aim> none(Framework framework, Map<String, Integer> levels) {
        Map<String, Aim> aims = new LinkedHashMap<>();
        framework
                .competences()
                .forEach(c -> aims.put(c.code(), new Aim(levels.getOrDefault(c.code(), 0), 0)));
        return aims;
    }

    private static int minutes(String text) {
        return text.matches("\\d{1,4}")
                ? Math.clamp(Integer.parseInt(text), FEWEST_MINUTES, MOST_MINUTES)
                : 0;
    }

    private static Set<String> modules(String text) {
        return Arrays.stream(text.split(","))
                .filter(module -> MODULE.matcher(module).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    ComposerState with(Map<String, Aim> newAims, int newMinutes) {
        return new ComposerState(framework, newAims, newMinutes, keep, true);
    }

    /** Keeps a module although it is known, or leaves it out again. */
    ComposerState keeping(String module, boolean kept) {
        Set<String> modules = new TreeSet<>(keep);
        if (kept) {
            modules.add(module);
        } else {
            modules.remove(module);
        }
        return new ComposerState(framework, aims, minutes, modules, asked);
    }

    Map<String, Integer> gaps() {
        Map<String, Integer> gaps = new LinkedHashMap<>();
        aims.forEach((code, aim) -> {
            if (aim.gap() > 0) {
                gaps.put(code, aim.gap());
            }
        });
        return gaps;
    }

    /** Whether there is enough to compose from. */
    boolean isComplete() {
        return asked && minutes > 0 && !gaps().isEmpty();
    }

    Wish asWish() {
        return new Wish(framework.slug(), gaps(), minutes, keep);
    }

    /** The query of the address. */
    QueryParameters asQuery() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("grille", framework.slug());
        query.put(
                "niveaux",
                aims.entrySet().stream()
                        .filter(e -> e.getValue().now() > 0 || e.getValue().wished() > 0)
                        .map(e ->
                                e.getKey() + "." + e.getValue().now() + "-" + e.getValue().wished())
                        .collect(Collectors.joining(",")));
        if (minutes > 0) {
            query.put("temps", Integer.toString(minutes));
        }
        if (!keep.isEmpty()) {
            query.put("garder", String.join(",", keep));
        }
        return QueryParameters.simple(query);
    }

    /** Competences in the framework's order, with what is said of each. */
    List<Framework.Competence> competences() {
        return framework.competences();
    }
}
