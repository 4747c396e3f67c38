package org.ramure.competences.ui.picture;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ramure.catalogue.Framework;
import org.ramure.competences.ReadingSheet;
import org.ramure.competences.ui.words.Wording;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;

/**
 * Readings of several voices on one grid, side by side: a radar with a line for each and a table
 * with a column for each, both made of the same figure. Nothing is added up.
 */
public final class VoicesPicture extends Div {

    private final Framework framework;
    private final List<Voice> voices;
    private final ReadingFigure figure;

    /** A reading under the name of who speaks; names are different from each other. */
    public record Voice(String name, ReadingSheet sheet) {}

    /**
     * {@code beside} gives what stands in the last column of a competence, named {@code column}.
     */
    public VoicesPicture(
            Framework framework,
            String caption,
            List<Voice> voices,
            String column,
            Function<String, Component> beside) {
        this.framework = framework;
        this.voices = List.copyOf(voices);
        this.figure =
                ReadingFigure.of(
                        framework,
                        voices.stream().map(voice -> voice.sheet().reading()).toList(),
                        voices.stream().map(Voice::name).toList());
        addClassNames("competences-picture", "competences-voices");
        if (RadarDrawing.isPossible(figure)) {
            add(radar(caption));
        }
        add(table(caption, column, beside));
    }

    private Div radar(String caption) {
        String id = "voix-" + Integer.toHexString(System.identityHashCode(this));
        var drawing =
                new Svg(
                        RadarDrawing.of(
                                figure,
                                id,
                                caption,
                                Wording.text("competences.radar.description")));
        var key = new UnorderedList();
        key.addClassName("competences-key");
        for (int index = 0; index < voices.size(); index++) {
            key.add(new ListItem(sample(index), new Span(legend(index))));
        }
        var radar = new Div(drawing, key);
        radar.addClassName("competences-radar-box");
        return radar;
    }

    private static Svg sample(int index) {
        String style = Integer.toString(index % RadarMarks.STYLES);
        var sample =
                new Svg(
                        ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 16\""
                                        + " class=\"competences-mark\" aria-hidden=\"true\">"
                                        + "<path class=\"competences-line competences-line-%1$s\""
                                        + " d=\"M2 8L46 8\"/><g class=\"competences-point"
                                        + " competences-point-%1$s\"><path d=\"%2$s\"/></g></svg>")
                                .formatted(style, RadarMarks.path(index, 24, 8, 5.5)));
        sample.getElement().setAttribute("aria-hidden", "true");
        return sample;
    }

    private String legend(int index) {
        return Wording.text(
                "competences.radar.style." + index % RadarMarks.STYLES, voices.get(index).name());
    }

    private PlainTable table(String caption, String column, Function<String, Component> beside) {
        List<String> columns = new ArrayList<>();
        columns.add(Wording.text("competences.table.competence"));
        voices.forEach(voice -> columns.add(voice.name()));
        columns.add(column);
        var table = new PlainTable(caption, columns.toArray(String[]::new));
        for (int axis = 0; axis < figure.axes().size(); axis++) {
            String code = figure.axes().get(axis).code();
            List<Component> cells = new ArrayList<>();
            for (int index = 0; index < voices.size(); index++) {
                String level = figure.series().get(index).values().get(axis).words();
                cells.add(cell(level, entry(voices.get(index), code)));
            }
            cells.add(beside.apply(code));
            table.addRow(new Span(figure.axes().get(axis).name()), cells.toArray(Component[]::new));
        }
        return table;
    }

    private static Optional<ReadingSheet.Entry> entry(Voice voice, String code) {
        return voice.sheet().entries().stream()
                .filter(e -> e.competence().equals(code))
                .findFirst();
    }

    private Div cell(String level, Optional<ReadingSheet.Entry> said) {
        var words = new Span(level);
        words.addClassName("competences-level-name");
        var cell = new Div(words);
        said.filter(entry -> !entry.practices().isEmpty())
                .ifPresent(entry -> cell.add(practices(entry.competence(), entry.practices())));
        said.filter(entry -> !entry.note().isBlank())
                .ifPresent(entry -> cell.add(note(entry.note())));
        return cell;
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("competences-note");
        return note;
    }

    private UnorderedList practices(String code, Set<String> seen) {
        var list = new UnorderedList();
        list.addClassName("competences-seen");
        framework.competence(code).stream()
                .flatMap(competence -> competence.practices().stream())
                .filter(practice -> seen.contains(practice.id()))
                .forEach(practice -> list.add(new ListItem(practice.text().in(Reader.language()))));
        return list;
    }
}
