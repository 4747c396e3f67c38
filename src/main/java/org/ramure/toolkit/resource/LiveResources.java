package org.ramure.toolkit.resource;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ramure.catalogue.Catalogue;
import org.ramure.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Puts files and tables together once, and again when either has changed. */
@Component
class LiveResources implements Resources {

    private final Catalogue catalogue;
    private final BroughtResources brought;
    private final ResourceWords words;
    private volatile Snapshot kept = Snapshot.NONE;

    LiveResources(Catalogue catalogue, BroughtResources brought, ResourceWords words) {
        this.catalogue = catalogue;
        this.brought = brought;
        this.words = words;
    }

    private record Entry(Resource resource, String folded) {}

    private record Snapshot(
            ResourceShelf shelf, BroughtResources.Stamp stamp, Map<String, Entry> byCode) {

        static final Snapshot NONE =
                new Snapshot(
                        new ResourceShelf(List.of()),
                        new BroughtResources.Stamp(-1, Optional.empty()),
                        Map.of());
    }

    private Snapshot now() {
        ResourceShelf shelf =
                catalogue
                        .area(ResourceShelf.FOLDER, ResourceShelf.class)
                        .orElse(ResourceShelf.EMPTY);
        BroughtResources.Stamp stamp = brought.stamp();
        Snapshot last = kept;
        if (last.shelf().equals(shelf) && last.stamp().equals(stamp)) {
            return last;
        }
        Set<String> ofFiles = shelf.all().stream().map(Resource::code).collect(Collectors.toSet());
        Map<String, Entry> ordered = new LinkedHashMap<>();
        Stream.concat(
                        shelf.all().stream(),
                        brought.all().stream().filter(one -> !ofFiles.contains(one.code())))
                .sorted(
                        Comparator.comparingInt(
                                one -> ResourceFacet.LETTER.codes().indexOf(one.letter())))
                .forEach(one -> ordered.put(one.code(), entry(one)));
        Snapshot fresh = new Snapshot(shelf, stamp, ordered);
        kept = fresh;
        return fresh;
    }

    private static Entry entry(Resource resource) {
        String text =
                text(resource.title())
                        + " "
                        + text(resource.summary())
                        + " "
                        + text(resource.facts().format())
                        + " "
                        + resource.facts().author();
        return new Entry(resource, ResourceQuery.fold(text));
    }

    private static String text(LocalizedText text) {
        return String.join(" ", text.texts().values());
    }

    @Override
    public Optional<Resource> find(String code) {
        return Optional.ofNullable(now().byCode().get(code)).map(Entry::resource);
    }

    @Override
    public List<Resource> all() {
        return now().byCode().values().stream().map(Entry::resource).toList();
    }

    @Override
    public List<Resource> search(ResourceQuery query) {
        List<String> stems = query.stems();
        return now().byCode().values().stream()
                .filter(one -> stems.stream().allMatch(one.folded()::contains))
                .map(Entry::resource)
                .filter(query::acceptsTags)
                .sorted(Comparator.comparingInt(one -> -query.named(one)))
                .toList();
    }

    @Override
    public Map<String, Integer> counts(ResourceFacet facet, ResourceQuery query) {
        List<Resource> found = search(query.with(facet, ""));
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String code : words.codes(facet)) {
            int count = (int) found.stream().filter(one -> one.holds(facet, code)).count();
            if (count > 0) {
                counts.put(code, count);
            }
        }
        return counts;
    }

    @Override
    public Pivot pivot(ResourceFacet columns, ResourceQuery query) {
        List<Resource> found = search(query.with(ResourceFacet.LETTER, "").with(columns, ""));
        List<String> codes = words.codes(columns);
        Map<Pivot.Cell, Integer> cells = new HashMap<>();
        for (Resource one : found) {
            for (String code : codes) {
                if (one.holds(columns, code)) {
                    cells.merge(new Pivot.Cell(one.letter(), code), 1, Integer::sum);
                }
            }
        }
        Map<String, Integer> rows =
                found.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Resource::letter, Collectors.summingInt(one -> 1)));
        return new Pivot(columns, codes, Map.copyOf(cells), Map.copyOf(rows));
    }
}
