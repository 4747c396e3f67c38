package org.ramure.competences.ui.picture;

import java.util.Locale;

/** A shape for the points of each line, so that lines are told apart without their colours. */
final class RadarMarks {

    /** How many lines have a shape and a stroke of their own. */
    static final int STYLES = 6;

    private static final double WIDER = 1.25;

    private RadarMarks() {}

    /** Circle, square, triangle, lozenge, triangle on its head, cross; path data around a point. */
    static String path(int index, double x, double y, double half) {
        double far = half * WIDER;
        return switch (index % STYLES) {
            case 0 -> circle(x, y, half);
            case 1 -> polygon(x, y, -half, -half, half, -half, half, half, -half, half);
            case 2 -> polygon(x, y, 0, -far, far, half, -far, half);
            case 3 -> polygon(x, y, 0, -far, far, 0, 0, far, -far, 0);
            case 4 -> polygon(x, y, 0, far, far, -half, -far, -half);
            default -> cross(x, y, half);
        };
    }

    private static String circle(double x, double y, double radius) {
        return String.format(
                Locale.ROOT,
                "M%1$.1f %2$.1fa%3$.1f %3$.1f 0 1 0 %4$.1f 0a%3$.1f %3$.1f 0 1 0 -%4$.1f 0Z",
                x - radius,
                y,
                radius,
                2 * radius);
    }

    private static String cross(double x, double y, double half) {
        return String.format(
                Locale.ROOT,
                "M%.1f %.1fL%.1f %.1fM%.1f %.1fL%.1f %.1f",
                x - half,
                y - half,
                x + half,
                y + half,
                x - half,
                y + half,
                x + half,
                y - half);
    }

    private static String polygon(double x, double y, double... corners) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            path.append(
                    String.format(
                            Locale.ROOT,
                            i == 0 ? "M%.1f %.1f" : "L%.1f %.1f",
                            x + corners[i],
                            y + corners[i + 1]));
        }
        return path.append('Z').toString();
    }
}
