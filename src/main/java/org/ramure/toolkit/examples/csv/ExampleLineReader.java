package org.ramure.toolkit.examples.csv;

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
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.Example.Origin;
import org.ramure.toolkit.examples.Example.Story;
import org.ramure.toolkit.examples.Example.Tags;
import org.ramure.toolkit.examples.ExampleFacet;
import org.ramure.toolkit.examples.ExampleWords;
import org.ramure.toolkit.table.KnownLabels;
import org.ramure.toolkit.table.LineCells;
import org.ramure.toolkit.table.TablePlan.Fault;

/** Makes an example of a line, or says what is wrong with it. Texts stay what they are. */
final class ExampleLineReader {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 1000;
    private static final int LONGEST_TEXT = 20_000;

    private final Map<ExampleColumn, Integer> places;
    private final Map<ExampleColumn, KnownLabels> known = new EnumMap<>(ExampleColumn.class);
    private final Set<String> seen = new HashSet<>();

    /** A line that was read: an example, or faults. */
    record Read(String code, String title, Optional<Example> example, List<Fault> faults) {}

    ExampleLineReader(Map<ExampleColumn, Integer> places, ExampleWords words) {
        this.places = places;
        for (ExampleColumn column : ExampleColumn.values()) {
            column.facet().ifPresent(facet -> known.put(column, labels(facet, words)));
        }
    }

    private static KnownLabels labels(ExampleFacet facet, ExampleWords words) {
        return new KnownLabels(
                words.codes(facet),
                (code, language) -> words.label(facet, code).in(language),
                facet == ExampleFacet.SDG);
    }

    Read read(List<String> cells) {
        var line = new LineCells<>(places, cells);
        String code =
                line.code(
                        ExampleColumn.CODE,
                        wanted -> Slug.isValid(wanted) && !Example.RESERVED.contains(wanted),
                        seen);
        LocalizedText title =
                line.text(ExampleColumn.TITLE_FR, ExampleColumn.TITLE_EN, LONGEST_TITLE);
        LocalizedText summary =
                line.text(ExampleColumn.SUMMARY_FR, ExampleColumn.SUMMARY_EN, LONGEST_SUMMARY);
        require(line, title, ExampleColumn.TITLE_FR);
        require(line, summary, ExampleColumn.SUMMARY_FR);
        Example example =
                new Example(
                        code,
                        Origin.IMPORT,
                        title,
                        summary,
                        story(line),
                        tags(line),
                        new Provenance(
                                Provenance.Tag.SOURCE,
                                line.brief(ExampleColumn.SOURCE),
                                line.brief(ExampleColumn.NOTE)));
        List<Fault> faults = line.faults();
        return new Read(
                LineCells.shown(code),
                LineCells.shown(title.in(Language.FR)),
                faults.isEmpty() ? Optional.of(example) : Optional.empty(),
                faults);
    }

    private static void require(
            LineCells<ExampleColumn> line, LocalizedText text, ExampleColumn column) {
        if (text.isEmpty()) {
            line.fault(column, "missing", "");
        }
    }

    private static Story story(LineCells<ExampleColumn> line) {
        return new Story(
                line.text(ExampleColumn.NEED_FR, ExampleColumn.NEED_EN, LONGEST_TEXT),
                line.text(ExampleColumn.ANSWER_FR, ExampleColumn.ANSWER_EN, LONGEST_TEXT),
                line.text(ExampleColumn.ALLIANCE_FR, ExampleColumn.ALLIANCE_EN, LONGEST_TEXT),
                line.text(ExampleColumn.RESULTS_FR, ExampleColumn.RESULTS_EN, LONGEST_TEXT),
                line.text(ExampleColumn.LESSONS_FR, ExampleColumn.LESSONS_EN, LONGEST_TEXT));
    }

    private Tags tags(LineCells<ExampleColumn> line) {
        return new Tags(
                line.one(ExampleColumn.KIND, known(ExampleColumn.KIND)),
                line.several(ExampleColumn.PROFILES, known(ExampleColumn.PROFILES)),
                line.several(ExampleColumn.DOMAINS, known(ExampleColumn.DOMAINS)),
                line.one(ExampleColumn.SCALE, known(ExampleColumn.SCALE)),
                line.several(ExampleColumn.SDGS, known(ExampleColumn.SDGS)),
                line.one(ExampleColumn.CATEGORY, known(ExampleColumn.CATEGORY)),
                line.several(ExampleColumn.OBJECTIVES, known(ExampleColumn.OBJECTIVES)));
    }

    private KnownLabels known(ExampleColumn column) {
        return java.util.Objects.requireNonNull(known.get(column));
    }
}
