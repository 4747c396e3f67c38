package org.ramure.toolkit.resource.csv;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Slug;
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.resource.Resource.Facts;
import org.ramure.toolkit.resource.Resource.Origin;
import org.ramure.toolkit.resource.ResourceFacet;
import org.ramure.toolkit.resource.ResourceTarget;
import org.ramure.toolkit.resource.ResourceWords;
import org.ramure.toolkit.table.KnownLabels;
import org.ramure.toolkit.table.LineCells;
import org.ramure.toolkit.table.TablePlan.Fault;

/** Makes a resource of a line, or says what is wrong with it. Texts stay what they are. */
final class ResourceLineReader {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_MINUTES = 6000;

    private final Map<ResourceColumn, Integer> places;
    private final Map<ResourceFacet, KnownLabels> known = new EnumMap<>(ResourceFacet.class);
    private final Set<String> seen = new HashSet<>();

    /** A line that was read: a resource, or faults. */
    record Read(String code, String title, Optional<Resource> resource, List<Fault> faults) {}

    ResourceLineReader(Map<ResourceColumn, Integer> places, ResourceWords words) {
        this.places = places;
        for (ResourceFacet facet : ResourceFacet.values()) {
            known.put(
                    facet,
                    new KnownLabels(
                            words.codes(facet),
                            (code, language) -> words.label(facet, code, language),
                            facet == ResourceFacet.SDG));
        }
    }

    Read read(List<String> cells) {
        var line = new LineCells<>(places, cells);
        String code =
                line.code(
                        ResourceColumn.CODE,
                        wanted -> Slug.isValid(wanted) && !Resource.RESERVED.contains(wanted),
                        seen);
        LocalizedText title =
                line.text(ResourceColumn.TITLE_FR, ResourceColumn.TITLE_EN, LONGEST_TITLE);
        if (!title.has(Language.FR)) {
            line.fault(ResourceColumn.TITLE_FR, "missing", "");
        }
        Resource resource =
                new Resource(
                        code,
                        Origin.IMPORT,
                        title,
                        line.text(
                                ResourceColumn.SUMMARY_FR, ResourceColumn.SUMMARY_EN, LONGEST_TEXT),
                        tags(line),
                        facts(line),
                        new Provenance(
                                Provenance.Tag.SOURCE,
                                line.brief(ResourceColumn.SOURCE),
                                line.brief(ResourceColumn.NOTE)));
        List<Fault> faults = line.faults();
        return new Read(
                LineCells.shown(code),
                LineCells.shown(title.in(Language.FR)),
                faults.isEmpty() ? Optional.of(resource) : Optional.empty(),
                faults);
    }

    private static Facts facts(LineCells<ResourceColumn> line) {
        return new Facts(
                target(line),
                minutes(line),
                line.text(ResourceColumn.FORMAT_FR, ResourceColumn.FORMAT_EN, LONGEST_TITLE),
                line.brief(ResourceColumn.LANGUAGE),
                line.brief(ResourceColumn.LICENCE),
                line.brief(ResourceColumn.AUTHOR),
                line.brief(ResourceColumn.DATE));
    }

    private static ResourceTarget target(LineCells<ResourceColumn> line) {
        String written = line.brief(ResourceColumn.TARGET);
        Optional<ResourceTarget> target = ResourceTarget.of(written);
        if (target.isEmpty()) {
            line.fault(ResourceColumn.TARGET, written.isEmpty() ? "missing" : "badTarget", written);
        }
        return target.orElse(new ResourceTarget(ResourceTarget.Kind.LINK, ""));
    }

    private static int minutes(LineCells<ResourceColumn> line) {
        String written = line.cell(ResourceColumn.MINUTES);
        if (written.isEmpty()) {
            return 0;
        }
        int minutes = written.matches("\\d{1,4}") ? Integer.parseInt(written) : -1;
        if (minutes < 0 || minutes > MOST_MINUTES) {
            line.fault(ResourceColumn.MINUTES, "badNumber", written);
        }
        return Math.max(0, minutes);
    }

    private Map<ResourceFacet, List<String>> tags(LineCells<ResourceColumn> line) {
        Map<ResourceFacet, List<String>> tags = new EnumMap<>(ResourceFacet.class);
        for (ResourceColumn column : ResourceColumn.values()) {
            column.facet()
                    .ifPresent(facet ->
                            tags.put(
                                    facet,
                                    line.several(
                                            column,
                                            java.util.Objects.requireNonNull(known.get(facet)))));
        }
        only(line, ResourceColumn.LETTER, tags.getOrDefault(ResourceFacet.LETTER, List.of()));
        only(line, ResourceColumn.VERB, tags.getOrDefault(ResourceFacet.VERB, List.of()));
        if (line.cell(ResourceColumn.LETTER).isEmpty()) {
            line.fault(ResourceColumn.LETTER, "missing", "");
        }
        return tags;
    }

    private static void only(
            LineCells<ResourceColumn> line, ResourceColumn column, List<String> found) {
        if (found.size() > 1) {
            line.fault(column, "onlyOne", line.cell(column));
        }
    }
}
