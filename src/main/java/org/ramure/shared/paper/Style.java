package org.ramure.shared.paper;

import java.awt.Color;

/** How a text looks: face, size and line height in points, ink. */
public record Style(Typeface face, float size, float leading, Color ink) {

    public static final Color INK = new Color(0x23, 0x29, 0x26);
    public static final Color MUTED = new Color(0x56, 0x60, 0x5A);
    public static final Color FOREST = new Color(0x1F, 0x4D, 0x3A);
    public static final Color FOREST_TINT = new Color(0xEE, 0xF3, 0xEE);
    public static final Color OCHRE = new Color(0xB9, 0x7A, 0x1E);
    public static final Color LINE = new Color(0xC9, 0xD2, 0xCB);

    public static final Style H1 = new Style(Typeface.TITLE, 27, 31, FOREST);
    public static final Style NAME = new Style(Typeface.TITLE, 22, 27, INK);
    public static final Style SUBJECT = new Style(Typeface.TITLE, 15, 19, FOREST);
    public static final Style H2 = new Style(Typeface.TITLE, 12, 16, FOREST);
    public static final Style BODY = new Style(Typeface.TEXT, 10, 14, INK);
    public static final Style STRONG = new Style(Typeface.BOLD, 10, 14, INK);
    public static final Style LABEL = new Style(Typeface.TEXT, 9.5f, 14, MUTED);
    public static final Style SMALL = new Style(Typeface.TEXT, 8.5f, 11.5f, INK);
    public static final Style SMALL_STRONG = new Style(Typeface.BOLD, 8.5f, 11.5f, INK);
    public static final Style SMALL_MUTED = new Style(Typeface.TEXT, 8.5f, 11.5f, MUTED);
    public static final Style NOTE = new Style(Typeface.ITALIC, 9, 12.5f, INK);
    public static final Style ISSUER = new Style(Typeface.BOLD, 10.5f, 14, FOREST);

    /** The same in another size, lines growing or shrinking with it. */
    public Style sized(float other) {
        return new Style(face, other, leading * other / size, ink);
    }
}
