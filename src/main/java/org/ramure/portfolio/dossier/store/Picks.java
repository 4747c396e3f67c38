package org.ramure.portfolio.dossier.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ramure.portfolio.dossier.spi.DossierEntry;

/**
 * What was ticked and unticked, by chapter ({@code key}) and entry ({@code key/id}); kept as lines
 * that begin with + or -. What was never decided follows the rule: chapters are in, entries are in
 * where they were shared.
 */
record Picks(Map<String, Boolean> decided) {

    static final Picks NONE = new Picks(Map.of());

    static Picks read(String lines) {
        Map<String, Boolean> decided = new HashMap<>();
        lines.lines()
                .filter(line -> line.length() > 1)
                .forEach(line -> decided.put(line.substring(1), line.charAt(0) == '+'));
        return new Picks(Map.copyOf(decided));
    }

    String lines() {
        return new TreeMap<>(decided)
                .entrySet().stream()
                        .map(e -> (e.getValue() ? "+" : "-") + e.getKey())
                        .collect(Collectors.joining("\n"));
    }

    /** These decisions, and for all that could be chosen whether it was. */
    Picks decide(Collection<String> possible, Collection<String> ticked) {
        Map<String, Boolean> all = new HashMap<>(decided);
        Set<String> in = new HashSet<>(ticked);
        possible.forEach(pick -> all.put(pick, in.contains(pick)));
        return new Picks(Map.copyOf(all));
    }

    static String pick(String chapter, DossierEntry entry) {
        return chapter + "/" + entry.id();
    }

    boolean has(String chapter) {
        return decided.getOrDefault(chapter, true);
    }

    boolean has(String chapter, DossierEntry entry) {
        return decided.getOrDefault(pick(chapter, entry), entry.shared());
    }

    /** The entries of a chapter that are in. */
    Set<String> entries(String chapter, List<DossierEntry> all) {
        return all.stream()
                .filter(entry -> has(chapter, entry))
                .map(DossierEntry::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
