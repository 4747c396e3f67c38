package org.ramure.toolkit.examples.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.CsvText;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Slug;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.Example.Origin;
import org.ramure.toolkit.examples.Example.Story;
import org.ramure.toolkit.examples.Example.Tags;
import org.ramure.toolkit.examples.ExampleFacet;
import org.ramure.toolkit.examples.ExampleWords;
import org.ramure.toolkit.examples.csv.ImportPlan.Fault;

/** Makes an example of a line, or says what is wrong with it. Texts stay what they are. */
final class CsvLineReader {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 1000;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_SOURCE = 500;
    private static final int SHOWN = 60;

    private final Map<CsvColumn, Integer> places;
    private final Map<ExampleFacet, Map<String, String>> codes = new EnumMap<>(ExampleFacet.class);
    private final Set<String> seen = new HashSet<>();

    /** A line that was read: an example, or faults. */
    record Read(String code, String title, Optional<Example> example, List<Fault> faults) {}

    CsvLineReader(Map<CsvColumn, Integer> places, ExampleWords words) {
        this.places = places;
        for (ExampleFacet facet : ExampleFacet.values()) {
            Map<String, String> own = new HashMap<>();
            for (String code : words.codes(facet)) {
                for (Language language : Language.values()) {
                    own.putIfAbsent(CsvColumn.fold(words.label(facet, code).in(language)), code);
                }
            }
            words.codes(facet).forEach(code -> own.put(CsvColumn.fold(code), code));
            codes.put(facet, own);
        }
    }

    Read read(List<String> cells) {
        Line line = new Line(cells);
        String code = line.cell(CsvColumn.CODE).toLowerCase(java.util.Locale.ROOT);
        checkCode(code, line.faults);
        LocalizedText title = line.text(CsvColumn.TITLE_FR, CsvColumn.TITLE_EN, LONGEST_TITLE);
        LocalizedText summary =
                line.text(CsvColumn.SUMMARY_FR, CsvColumn.SUMMARY_EN, LONGEST_SUMMARY);
        line.require(title, CsvColumn.TITLE_FR);
        line.require(summary, CsvColumn.SUMMARY_FR);
        Example example =
                new Example(
                        code,
                        Origin.IMPORT,
                        title,
                        summary,
                        new Story(
                                line.text(CsvColumn.NEED_FR, CsvColumn.NEED_EN, LONGEST_TEXT),
                                line.text(CsvColumn.ANSWER_FR, CsvColumn.ANSWER_EN, LONGEST_TEXT),
                                line.text(
                                        CsvColumn.ALLIANCE_FR, CsvColumn.ALLIANCE_EN, LONGEST_TEXT),
                                line.text(CsvColumn.RESULTS_FR, CsvColumn.RESULTS_EN, LONGEST_TEXT),
                                line.text(
                                        CsvColumn.LESSONS_FR, CsvColumn.LESSONS_EN, LONGEST_TEXT)),
                        line.tags(),
                        new Provenance(
                                Provenance.Tag.SOURCE,
                                line.brief(CsvColumn.SOURCE),
                                line.brief(CsvColumn.NOTE)));
        return new Read(
                shown(code),
                shown(title.in(Language.FR)),
                line.faults.isEmpty() ? Optional.of(example) : Optional.empty(),
                List.copyOf(line.faults));
    }

    private void checkCode(String code, List<Fault> faults) {
        String column = CsvColumn.CODE.heading();
        if (code.isEmpty()) {
            faults.add(new Fault(column, "missing", ""));
        } else if (!Slug.isValid(code) || Example.RESERVED.contains(code)) {
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

        String cell(CsvColumn column) {
            Integer place = places.get(column);
            return place == null || place >= cells.size()
                    ? ""
                    : CsvText.plain(cells.get(place).strip()).strip();
        }

        private String limited(CsvColumn column, int longest) {
            String text = cell(column).replace("\0", "");
            if (text.length() > longest) {
                faults.add(new Fault(column.heading(), "tooLong", Integer.toString(text.length())));
            }
            return text;
        }

        String brief(CsvColumn column) {
            return limited(column, LONGEST_SOURCE);
        }

        LocalizedText text(CsvColumn french, CsvColumn english, int longest) {
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

        void require(LocalizedText text, CsvColumn column) {
            if (text.isEmpty()) {
                faults.add(new Fault(column.heading(), "missing", ""));
            }
        }

        Tags tags() {
            return new Tags(
                    one(CsvColumn.KIND),
                    several(CsvColumn.PROFILES),
                    several(CsvColumn.DOMAINS),
                    one(CsvColumn.SCALE),
                    several(CsvColumn.SDGS),
                    one(CsvColumn.CATEGORY),
                    several(CsvColumn.OBJECTIVES));
        }

        private String one(CsvColumn column) {
            List<String> found = several(column);
            if (found.size() > 1) {
                faults.add(new Fault(column.heading(), "onlyOne", shown(cell(column))));
            }
            return found.isEmpty() ? "" : found.getFirst();
        }

        /** Codes or labels; a label may hold a comma, so the whole cell is tried first. */
        private List<String> several(CsvColumn column) {
            String cell = cell(column);
            ExampleFacet facet = column.facet().orElseThrow();
            if (cell.isEmpty()) {
                return List.of();
            }
            Optional<String> whole = isOneLabel(cell) ? code(facet, cell) : Optional.empty();
            if (whole.isPresent()) {
                return List.of(whole.get());
            }
            Set<String> found = new LinkedHashSet<>();
            String sign = cell.contains("|") ? "\\|" : cell.contains(";") ? ";" : ",";
            for (String part : cell.split(sign, -1)) {
                if (!part.isBlank()) {
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
            }
            return List.copyOf(found);
        }
    }

    /** « 1|3 » and « 1,3 » are no thirteen. */
    private static boolean isOneLabel(String cell) {
        return cell.indexOf('|') < 0 && cell.chars().noneMatch(Character::isDigit);
    }

    private Optional<String> code(ExampleFacet facet, String written) {
        Map<String, String> known = codes.getOrDefault(facet, Map.of());
        String folded = CsvColumn.fold(written);
        if (facet == ExampleFacet.SDG && !known.containsKey(folded)) {
            folded = folded.replaceAll("^odd", "").replaceAll("^sdg", "").replaceAll("\\D.*", "");
        }
        return Optional.ofNullable(known.get(folded));
    }
}
