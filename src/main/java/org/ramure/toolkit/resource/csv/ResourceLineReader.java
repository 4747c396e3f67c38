package org.ramure.toolkit.resource.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.CsvText;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Slug;
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.resource.Resource.Facts;
import org.ramure.toolkit.resource.Resource.Origin;
import org.ramure.toolkit.resource.ResourceFacet;
import org.ramure.toolkit.resource.ResourceTarget;
import org.ramure.toolkit.resource.ResourceWords;
import org.ramure.toolkit.resource.csv.ResourcePlan.Fault;

/** Makes a resource of a line, or says what is wrong with it. Texts stay what they are. */
final class ResourceLineReader {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_BRIEF = 500;
    private static final int MOST_MINUTES = 6000;
    private static final int SHOWN = 60;

    private final Map<ResourceColumn, Integer> places;
    private final Map<ResourceFacet, Map<String, String>> codes =
            new EnumMap<>(ResourceFacet.class);
    private final Set<String> seen = new HashSet<>();

    /** A line that was read: a resource, or faults. */
    record Read(String code, String title, Optional<Resource> resource, List<Fault> faults) {}

    ResourceLineReader(Map<ResourceColumn, Integer> places, ResourceWords words) {
        this.places = places;
        for (ResourceFacet facet : ResourceFacet.values()) {
            Map<String, String> own = new HashMap<>();
            for (String code : words.codes(facet)) {
                for (Language language : Language.values()) {
                    own.putIfAbsent(ResourceColumn.fold(words.label(facet, code, language)), code);
                }
            }
            words.codes(facet).forEach(code -> own.put(ResourceColumn.fold(code), code));
            codes.put(facet, own);
        }
    }

    Read read(List<String> cells) {
        Line line = new Line(cells);
        String code = line.cell(ResourceColumn.CODE).toLowerCase(Locale.ROOT);
        checkCode(code, line.faults);
        LocalizedText title =
                line.text(ResourceColumn.TITLE_FR, ResourceColumn.TITLE_EN, LONGEST_TITLE);
        if (!title.has(Language.FR)) {
            line.faults.add(new Fault(ResourceColumn.TITLE_FR.heading(), "missing", ""));
        }
        Resource resource =
                new Resource(
                        code,
                        Origin.IMPORT,
                        title,
                        line.text(
                                ResourceColumn.SUMMARY_FR, ResourceColumn.SUMMARY_EN, LONGEST_TEXT),
                        line.tags(),
                        line.facts(),
                        new Provenance(
                                Provenance.Tag.SOURCE,
                                line.brief(ResourceColumn.SOURCE),
                                line.brief(ResourceColumn.NOTE)));
        return new Read(
                shown(code),
                shown(title.in(Language.FR)),
                line.faults.isEmpty() ? Optional.of(resource) : Optional.empty(),
                List.copyOf(line.faults));
    }

    private void checkCode(String code, List<Fault> faults) {
        String column = ResourceColumn.CODE.heading();
        if (code.isEmpty()) {
            faults.add(new Fault(column, "missing", ""));
        } else if (!Slug.isValid(code) || Resource.RESERVED.contains(code)) {
            faults.add(new Fault(column, "badCode", shown(code)));
        } else if (!seen.add(code)) {
            faults.add(new Fault(column, "twice", code));
        }
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** The cells of one line, and what is wrong with them. */
    private final class Line {
        private final List<String> cells;
        private final List<Fault> faults = new ArrayList<>();

        Line(List<String> cells) {
            this.cells = cells;
        }

        String cell(ResourceColumn column) {
            Integer place = places.get(column);
            return place == null || place >= cells.size()
                    ? ""
                    : CsvText.plain(cells.get(place).strip()).strip();
        }

        private String limited(ResourceColumn column, int longest) {
            String text = cell(column).replace("\0", "");
            if (text.length() > longest) {
                faults.add(new Fault(column.heading(), "tooLong", Integer.toString(text.length())));
            }
            return text;
        }

        String brief(ResourceColumn column) {
            return limited(column, LONGEST_BRIEF);
        }

        LocalizedText text(ResourceColumn french, ResourceColumn english, int longest) {
            Map<Language, String> texts = new EnumMap<>(Language.class);
            String fr = limited(french, longest);
            String en = limited(english, longest);
            if (!fr.isEmpty()) {
                texts.put(Language.FR, fr);
            }
            if (!en.isEmpty()) {
                texts.put(Language.EN, en);
            }
            return texts.isEmpty() ? LocalizedText.EMPTY : new LocalizedText(texts);
        }

        Facts facts() {
            return new Facts(
                    target(),
                    minutes(),
                    text(ResourceColumn.FORMAT_FR, ResourceColumn.FORMAT_EN, LONGEST_TITLE),
                    brief(ResourceColumn.LANGUAGE),
                    brief(ResourceColumn.LICENCE),
                    brief(ResourceColumn.AUTHOR),
                    brief(ResourceColumn.DATE));
        }

        private ResourceTarget target() {
            String written = brief(ResourceColumn.TARGET);
            Optional<ResourceTarget> target = ResourceTarget.of(written);
            if (target.isEmpty()) {
                faults.add(
                        new Fault(
                                ResourceColumn.TARGET.heading(),
                                written.isEmpty() ? "missing" : "badTarget",
                                shown(written)));
            }
            return target.orElse(new ResourceTarget(ResourceTarget.Kind.LINK, ""));
        }

        private int minutes() {
            String written = cell(ResourceColumn.MINUTES);
            if (written.isEmpty()) {
                return 0;
            }
            int minutes = written.matches("\\d{1,4}") ? Integer.parseInt(written) : -1;
            if (minutes < 0 || minutes > MOST_MINUTES) {
                faults.add(
                        new Fault(ResourceColumn.MINUTES.heading(), "badNumber", shown(written)));
            }
            return Math.max(0, minutes);
        }

        Map<ResourceFacet, List<String>> tags() {
            Map<ResourceFacet, List<String>> tags = new EnumMap<>(ResourceFacet.class);
            for (ResourceColumn column : ResourceColumn.values()) {
                column.facet().ifPresent(facet -> tags.put(facet, several(column, facet)));
            }
            only(ResourceColumn.LETTER, tags.getOrDefault(ResourceFacet.LETTER, List.of()), true);
            only(ResourceColumn.VERB, tags.getOrDefault(ResourceFacet.VERB, List.of()), false);
            return tags;
        }

        private void only(ResourceColumn column, List<String> found, boolean needed) {
            if (found.size() > 1) {
                faults.add(new Fault(column.heading(), "onlyOne", shown(cell(column))));
            } else if (needed && cell(column).isEmpty()) {
                faults.add(new Fault(column.heading(), "missing", ""));
            }
        }

        /** Codes or labels; a label may hold a comma, so the whole cell is tried first. */
        private List<String> several(ResourceColumn column, ResourceFacet facet) {
            String cell = cell(column);
            Optional<String> whole = code(facet, cell);
            if (cell.isEmpty() || whole.isPresent()) {
                return whole.stream().toList();
            }
            Set<String> found = new LinkedHashSet<>();
            String sign = cell.contains("|") ? "\\|" : cell.contains(";") ? ";" : ",";
            for (String part : cell.split(sign, -1)) {
                if (part.isBlank()) {
                    continue;
                }
                code(facet, part)
                        .ifPresentOrElse(
                                found::add,
                                () ->
                                        faults.add(
                                                new Fault(
                                                        column.heading(),
                                                        "unknownCode",
                                                        shown(part.strip()))));
            }
            return List.copyOf(found);
        }
    }

    private Optional<String> code(ResourceFacet facet, String written) {
        Map<String, String> known = codes.getOrDefault(facet, Map.of());
        String folded = ResourceColumn.fold(written);
        if (facet == ResourceFacet.SDG && !known.containsKey(folded)) {
            folded = folded.replaceAll("^(odd|sdg)", "").replaceAll("\\D.*", "");
        }
        return Optional.ofNullable(known.get(folded));
    }
}
