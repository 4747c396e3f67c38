package org.ramure.competences.ui.picture;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.positioning.ReadingComparison;
import org.ramure.competences.positioning.ReadingComparison.Change;
import org.ramure.competences.ui.words.Wording;

/** Radar and table side by side, of one reading or of two. */
public final class ReadingPicture extends Div {

    private final Framework framework;

    private ReadingPicture(Framework framework) {
        this.framework = framework;
        addClassName("competences-picture");
    }

    public static ReadingPicture of(Framework framework, CompetenceReading reading) {
        var picture = new ReadingPicture(framework);
        var figure = ReadingFigure.of(framework, List.of(reading));
        String caption =
                Wording.text(
                        "competences.table.caption",
                        Wording.day(reading.takenAt()),
                        reading.frameworkVersion());
        picture.show(figure, caption, List.of());
        if (!reading.frameworkVersion().equals(framework.version())) {
            picture.warn(
                    Wording.text(
                            "competences.version.older",
                            reading.frameworkVersion(),
                            framework.version()));
        }
        return picture;
    }

    public static ReadingPicture of(Framework framework, ReadingComparison comparison) {
        var picture = new ReadingPicture(framework);
        CompetenceReading before = comparison.before();
        CompetenceReading after = comparison.after();
        var figure = ReadingFigure.of(framework, List.of(before, after));
        String caption =
                Wording.text(
                        "competences.table.comparison",
                        Wording.day(before.takenAt()),
                        Wording.day(after.takenAt()));
        picture.show(figure, caption, comparison.changes().stream().map(picture::words).toList());
        if (comparison.acrossVersions()) {
            picture.warn(
                    Wording.text(
                            "competences.version.across",
                            before.frameworkVersion(),
                            after.frameworkVersion(),
                            framework.version()));
        }
        return picture;
    }

    private void show(ReadingFigure figure, String caption, List<String> changes) {
        if (RadarDrawing.isPossible(figure)) {
            String id = "radar-" + Integer.toHexString(System.identityHashCode(this));
            var drawing =
                    new Svg(
                            RadarDrawing.of(
                                    figure,
                                    id,
                                    caption,
                                    Wording.text("competences.radar.description")));
            var radar = new Div(drawing, key(figure));
            radar.addClassName("competences-radar-box");
            add(radar);
        }
        add(new ReadingTable(figure, caption, changes));
    }

    private static UnorderedList key(ReadingFigure figure) {
        var key = new UnorderedList();
        key.addClassName("competences-key");
        for (int index = 0; index < figure.series().size(); index++) {
            var sample = new Span();
            sample.addClassNames("competences-sample", "competences-sample-" + index);
            sample.getElement().setAttribute("aria-hidden", "true");
            String style = index == 0 ? "competences.radar.first" : "competences.radar.second";
            key.add(
                    new ListItem(
                            sample,
                            new Span(Wording.text(style, figure.series().get(index).name()))));
        }
        return key;
    }

    private void warn(String sentence) {
        var notice = new Paragraph(sentence);
        notice.addClassNames("call-out", "competences-version");
        add(notice);
    }

    private String words(Change change) {
        String from = Wording.levelLabel(framework, change.before());
        String to = Wording.levelLabel(framework, change.after());
        String said =
                switch (change.kind()) {
                    case SAME -> Wording.text("competences.change.same");
                    case MORE ->
                            Wording.text("competences.change.more", change.distance(), from, to);
                    case LESS ->
                            Wording.text("competences.change.less", change.distance(), from, to);
                    case FIRST_LEVEL -> Wording.text("competences.change.first", to);
                    case NO_LEVEL_ANY_MORE -> Wording.text("competences.change.noMore", from);
                    case NO_LEVEL -> Wording.text("competences.change.none");
                };
        return change.practicesGained() == 0
                ? said
                : said
                        + " "
                        + Wording.text("competences.change.practices", change.practicesGained());
    }
}
