package org.ramure.toolkit.compass;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.compass.Compass.Option;
import org.ramure.toolkit.compass.Compass.Question;
import org.ramure.toolkit.compass.Compass.Rule;

/**
 * Whether every combination of answers gives enough. Goes through the questions one by one and
 * leaves off as soon as what already holds is enough whatever comes; answers that no rule tells
 * apart are tried once.
 */
final class Coverage {

    /** So many partial combinations are looked at, and no more. */
    private static final int MOST_STEPS = 2_000_000;

    private final Compass compass;
    private final Set<ItemKey> known;
    private final boolean everythingIsKnown;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final List<List<String>> classes;
    private int steps;

    /** What was found. */
    sealed interface Finding {

        /** Every combination gives enough. */
        record Complete() implements Finding {}

        /** This one does not: so many resources and examples. */
        record Gap(Map<String, String> answers, int resources, int examples) implements Finding {}

        /** There are too many combinations to tell. */
        record Unknown() implements Finding {}
    }

    private Coverage(Compass compass, Optional<Set<ItemKey>> known) {
        this.compass = compass;
        this.known = known.orElse(Set.of());
        this.everythingIsKnown = known.isEmpty();
        this.classes = compass.questions().stream().map(this::representatives).toList();
    }

    /** Looks at the rules alone. */
    static Finding of(Compass compass) {
        return new Coverage(compass, Optional.empty()).find();
    }

    /** Counts only items that are there. */
    static Finding of(Compass compass, Set<ItemKey> known) {
        return new Coverage(compass, Optional.of(known)).find();
    }

    private Finding find() {
        Optional<Finding> gap = from(0);
        if (steps > MOST_STEPS) {
            return new Finding.Unknown();
        }
        return gap.orElse(new Finding.Complete());
    }

    /** One answer for each set of answers that the rules treat alike. */
    private List<String> representatives(Question question) {
        Map<List<Integer>, String> classes = new LinkedHashMap<>();
        for (Option option : question.options()) {
            List<Integer> named = new ArrayList<>();
            for (int i = 0; i < compass.rules().size(); i++) {
                if (compass.rules()
                        .get(i)
                        .when()
                        .getOrDefault(question.id(), Set.of())
                        .contains(option.id())) {
                    named.add(i);
                }
            }
            classes.putIfAbsent(named, option.id());
        }
        return List.copyOf(classes.values());
    }

    private Optional<Finding> from(int question) {
        if (++steps > MOST_STEPS) {
            return Optional.empty();
        }
        Set<ItemKey> sure = new HashSet<>();
        compass.rules().stream()
                .filter(rule -> rule.holds(answers))
                .map(Rule::give)
                .flatMap(Collection::stream)
                .map(Compass.Advice::item)
                .filter(item -> everythingIsKnown || known.contains(item))
                .forEach(sure::add);
        int resources = count(sure, ItemKey.RESOURCE);
        int examples = count(sure, ItemKey.EXAMPLE);
        if (resources >= Compass.RESOURCES && examples >= Compass.EXAMPLES) {
            return Optional.empty();
        }
        if (question == classes.size()) {
            return Optional.of(new Finding.Gap(Map.copyOf(answers), resources, examples));
        }
        String id = compass.questions().get(question).id();
        for (String option : classes.get(question)) {
            answers.put(id, option);
            Optional<Finding> gap = from(question + 1);
            answers.remove(id);
            if (gap.isPresent()) {
                return gap;
            }
        }
        return Optional.empty();
    }

    private static int count(Set<ItemKey> items, String kind) {
        return (int) items.stream().filter(item -> item.kind().equals(kind)).count();
    }
}
