package org.ramure.shared.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * The embedded faces of the papers, read once and shared by all threads. The text face has Latin
 * letters only; what it lacks (Greek, Cyrillic, Vietnamese) is taken from the title face.
 */
public final class Typeface {

    public static final Typeface TITLE = new Typeface("Literata_600SemiBold.ttf");
    public static final Typeface TEXT = new Typeface("AtkinsonHyperlegibleNext_400Regular.ttf");
    public static final Typeface BOLD = new Typeface("AtkinsonHyperlegibleNext_700Bold.ttf");
    public static final Typeface ITALIC =
            new Typeface("AtkinsonHyperlegibleNext_400Regular_Italic.ttf");

    private final BaseFont font;

    private Typeface(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("missing font " + file);
            }
            font =
                    BaseFont.createFont(
                            file,
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            BaseFont.NOT_CACHED,
                            in.readAllBytes(),
                            null);
            font.setIncludeCidSet(false);
            font.setCompressionLevel(TaggedPdf.COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text as it can be printed: composed (NFC), one kind of non-breaking space, no control
     * characters, and a question mark for what no face has.
     */
    public static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> c == 0x202F ? 0xA0 : Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> !Character.isISOControl(c))
                .map(c -> has(c) ? c : '?')
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Whether one of the faces has the character. */
    public static boolean has(int codePoint) {
        return TITLE.font.charExists(codePoint) || TEXT.font.charExists(codePoint);
    }

    /** The width in points of a printable text on one line. */
    public float width(String text, float size) {
        float[] width = {0};
        inRuns(text, (face, run) -> width[0] += face.getWidthPoint(run, size));
        return width[0];
    }

    /** Shows a printable text where the canvas stands, between beginText and endText. */
    public void show(PdfContentByte canvas, String text, float size) {
        inRuns(
                text,
                (face, run) -> {
                    canvas.setFontAndSize(face, size);
                    canvas.showText(run);
                });
    }

    /** Breaks a printable text at spaces, and inside a word only where it is wider than a line. */
    public List<String> wrap(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split(" +", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = cut(word, size, width, lines);
        }
        lines.add(line);
        return lines;
    }

    private String cut(String word, float size, float width, List<String> lines) {
        String rest = word;
        while (width(rest, size) > width && rest.length() > 1) {
            int end = rest.length() - 1;
            while (end > 1 && width(rest.substring(0, end), size) > width) {
                end--;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private void inRuns(String text, BiConsumer<BaseFont, String> each) {
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            BaseFont face = faceOf(text.codePointAt(start));
            i += Character.charCount(text.codePointAt(i));
            if (i == text.length() || !faceOf(text.codePointAt(i)).equals(face)) {
                each.accept(face, text.substring(start, i));
                start = i;
            }
        }
    }

    private BaseFont faceOf(int codePoint) {
        if (font.charExists(codePoint)) {
            return font;
        }
        return TITLE.font.charExists(codePoint) ? TITLE.font : TEXT.font;
    }
}
