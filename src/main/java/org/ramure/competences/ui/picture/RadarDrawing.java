package org.ramure.competences.ui.picture;

import java.util.List;
import java.util.Locale;
import org.ramure.shared.HtmlPage;

/**
 * A radar as SVG text: rings for levels, one ray per competence, one line per reading. Readings
 * differ by line style and by the shape of their points, not by colour alone; colours come from the
 * style sheet.
 */
final class RadarDrawing {

    private static final double CENTRE = 200;
    private static final double RADIUS = 150;
    private static final double LABELS = 174;
    private static final double POINT = 5.5;
    private static final int FEWEST_AXES = 3;

    private final ReadingFigure figure;
    private final String id;
    private final StringBuilder svg = new StringBuilder();

    private RadarDrawing(ReadingFigure figure, String id) {
        this.figure = figure;
        this.id = id;
    }

    /** Whether a radar of this figure has a shape; with one or two axes the table says it alone. */
    static boolean isPossible(ReadingFigure figure) {
        return figure.axes().size() >= FEWEST_AXES;
    }

    /** The drawing; {@code id} makes the ids of its title and description unique in the page. */
    static String of(ReadingFigure figure, String id, String title, String description) {
        return new RadarDrawing(figure, id).draw(title, description);
    }

    private String draw(String title, String description) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 400\" role=\"img\"")
                .append(
                        " class=\"competences-radar\" aria-labelledby=\"%s-t %s-d\">"
                                .formatted(id, id));
        svg.append("<title id=\"%s-t\">%s</title>".formatted(id, HtmlPage.escape(title)));
        svg.append("<desc id=\"%s-d\">%s</desc>".formatted(id, HtmlPage.escape(description)));
        rings();
        rays();
        for (int index = 0; index < figure.series().size(); index++) {
            line(index);
            points(index);
        }
        return svg.append("</svg>").toString();
    }

    private void rings() {
        for (int level = 1; level <= figure.levels(); level++) {
            StringBuilder path = new StringBuilder();
            for (int axis = 0; axis < figure.axes().size(); axis++) {
                path.append(axis == 0 ? "M" : "L").append(at(axis, level));
            }
            svg.append("<path class=\"competences-ring\" d=\"%sZ\"/>".formatted(path));
            svg.append(
                    "<text class=\"competences-ring-name\" x=\"%s\" y=\"%s\">%d</text>"
                            .formatted(
                                    number(CENTRE + 6),
                                    number(CENTRE - radius(level) + 13),
                                    level));
        }
    }

    private void rays() {
        for (int axis = 0; axis < figure.axes().size(); axis++) {
            svg.append(
                    "<path class=\"competences-ray\" d=\"M%s %sL%s\"/>"
                            .formatted(number(CENTRE), number(CENTRE), at(axis, figure.levels())));
            svg.append(
                    "<text class=\"competences-axis\" x=\"%s\" y=\"%s\">%s</text>"
                            .formatted(
                                    number(x(axis, LABELS)),
                                    number(y(axis, LABELS) + 5),
                                    HtmlPage.escape(figure.axes().get(axis).code())));
        }
    }

    /** Joins neighbours that both have a level; a gap stays a gap. */
    private void line(int index) {
        List<ReadingFigure.Value> values = figure.series().get(index).values();
        boolean whole = values.stream().allMatch(ReadingFigure.Value::isDecided);
        StringBuilder path = new StringBuilder();
        for (int axis = 0; axis < values.size(); axis++) {
            int next = (axis + 1) % values.size();
            if (whole) {
                path.append(axis == 0 ? "M" : "L").append(at(axis, values.get(axis).level()));
            } else if (values.get(axis).isDecided() && values.get(next).isDecided()) {
                path.append("M").append(at(axis, values.get(axis).level()));
                path.append("L").append(at(next, values.get(next).level()));
            }
        }
        svg.append(
                "<path class=\"competences-line competences-line-%d%s\" d=\"%s%s\"/>"
                        .formatted(
                                index % RadarMarks.STYLES,
                                whole ? " is-whole" : "",
                                path,
                                whole ? "Z" : ""));
    }

    private void points(int index) {
        ReadingFigure.Series series = figure.series().get(index);
        for (int axis = 0; axis < series.values().size(); axis++) {
            ReadingFigure.Value value = series.values().get(axis);
            if (value.isDecided()) {
                point(index, axis, value, series.name());
            }
        }
    }

    private void point(int index, int axis, ReadingFigure.Value value, String series) {
        double x = x(axis, radius(value.level()));
        double y = y(axis, radius(value.level()));
        String name = figure.axes().get(axis).name() + " — " + value.words() + " (" + series + ")";
        svg.append(
                        "<g class=\"competences-point competences-point-%d\">"
                                .formatted(index % RadarMarks.STYLES))
                .append("<path d=\"%s\">".formatted(RadarMarks.path(index, x, y, POINT)))
                .append("<title>%s</title>".formatted(HtmlPage.escape(name)))
                .append("</path></g>");
    }

    private String at(int axis, int level) {
        return number(x(axis, radius(level))) + " " + number(y(axis, radius(level)));
    }

    private double radius(int level) {
        return RADIUS * Math.min(level, figure.levels()) / figure.levels();
    }

    private double x(int axis, double distance) {
        return CENTRE + distance * Math.sin(angle(axis));
    }

    private double y(int axis, double distance) {
        return CENTRE - distance * Math.cos(angle(axis));
    }

    private double angle(int axis) {
        return 2 * Math.PI * axis / figure.axes().size();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
