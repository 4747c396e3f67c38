package org.ramure.shared.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/**
 * A tagged document filled from top to bottom: paragraphs, lines, page breaks, and a foot on every
 * page that says which page of how many it is. Lengths are points, {@code y} grows upwards.
 */
public final class Sheet {

    public static final float LEFT = 62;
    public static final float RIGHT = TaggedPdf.PAGE.getWidth() - 62;
    public static final float WIDTH = RIGHT - LEFT;
    public static final float TOP = TaggedPdf.PAGE.getHeight() - 48;
    public static final float BOTTOM = 46;

    private static final float FOOT = 28;

    private final TaggedPdf pdf;
    private final List<PdfTemplate> feet = new ArrayList<>();
    private float y = TOP;

    public Sheet(TaggedPdf pdf) {
        this.pdf = pdf;
        reserveFoot();
    }

    public TaggedPdf pdf() {
        return pdf;
    }

    public float y() {
        return y;
    }

    public void moveTo(float newY) {
        y = newY;
    }

    public void down(float points) {
        y -= points;
    }

    /** Goes to a new page unless this much height is left on this one. */
    public void room(float height) {
        if (y - height < BOTTOM) {
            pdf.nextPage();
            reserveFoot();
            y = TOP;
        }
    }

    /** A whole element over the full width, moved to the next page if it does not fit. */
    public void paragraph(String role, Style style, String text) {
        room(height(style, text, WIDTH));
        pdf.leaf(role, () -> y = draw(style, text, LEFT, y, WIDTH));
    }

    /** One line as large as fits, never below {@code smallest}; then it wraps. */
    public void fittedLine(String role, Style style, String text, float smallest) {
        float wanted = style.face().width(Typeface.printable(text), style.size());
        float size = Math.max(smallest, Math.min(style.size(), style.size() * WIDTH / wanted));
        paragraph(role, style.sized(size), text);
    }

    public float height(Style style, String text, float width) {
        return lines(style, text, width).size() * style.leading();
    }

    /** Draws inside the current element; gives the y below the last line. */
    public float draw(Style style, String text, float x, float top, float width) {
        List<String> lines = lines(style, text, width);
        PdfContentByte canvas = pdf.canvas();
        canvas.setColorFill(style.ink());
        canvas.beginText();
        float baseline = top - style.leading() * 0.5f - style.size() * 0.33f;
        for (int i = 0; i < lines.size(); i++) {
            canvas.setTextMatrix(x, baseline - i * style.leading());
            // The blank keeps the words of two lines apart for those who listen.
            String end = i < lines.size() - 1 ? " " : "";
            style.face().show(canvas, lines.get(i) + end, style.size());
        }
        canvas.endText();
        return top - lines.size() * style.leading();
    }

    /** A hairline over the full width at the present height. */
    public void rule() {
        pdf.artifact(() -> {
            pdf.canvas().setColorStroke(Style.LINE);
            pdf.canvas().setLineWidth(0.6f);
            pdf.canvas().moveTo(LEFT, y);
            pdf.canvas().lineTo(RIGHT, y);
            pdf.canvas().stroke();
        });
    }

    /** Writes the feet, now that the number of pages is known, and ends the document. */
    public byte[] close(PageFoot foot) {
        for (int i = 0; i < feet.size(); i++) {
            PdfTemplate template = feet.get(i);
            write(template, foot.text(i + 1, feet.size()));
        }
        return pdf.close();
    }

    /** What stands at the foot of a page. */
    @FunctionalInterface
    public interface PageFoot {
        String text(int page, int pages);
    }

    /** A filled box behind what comes next. */
    public void tint(Rectangle box, Consumer<PdfContentByte> colour) {
        pdf.artifact(() -> {
            colour.accept(pdf.canvas());
            pdf.canvas()
                    .roundRectangle(
                            box.getLeft(), box.getBottom(), box.getWidth(), box.getHeight(), 5);
            pdf.canvas().fill();
        });
    }

    private List<String> lines(Style style, String text, float width) {
        return style.face().wrap(Typeface.printable(text), style.size(), width);
    }

    private void reserveFoot() {
        PdfTemplate template = pdf.canvas().createTemplate(WIDTH, 14);
        feet.add(template);
        pdf.artifact(() -> pdf.canvas().addTemplate(template, LEFT, FOOT - 4));
    }

    private static void write(PdfTemplate template, String text) {
        Style style = Style.SMALL_MUTED;
        String printable = Typeface.printable(text);
        float width = style.face().width(printable, style.size());
        template.setColorFill(style.ink());
        template.beginText();
        template.setTextMatrix((WIDTH - width) / 2, 4);
        style.face().show(template, printable, style.size());
        template.endText();
    }
}
