package org.ramure.shared.paper;

import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;

/** The house's graphic language in vectors: a branch with leaves and buds; a twig for levels. */
public final class BranchMotif {

    private static final float BUD = 2.7f;

    private BranchMotif() {}

    /** A branch that leans in from the upper right corner, about 160 by 100 points. */
    public static void corner(PdfContentByte canvas, float right, float top) {
        canvas.saveState();
        canvas.concatCTM(0.86f, 0, 0, 0.86f, right, top + 2);
        canvas.setColorStroke(Style.FOREST);
        canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        stroke(canvas, 1.7f, 6, -22, -50, -34, -96, -62, -176, -52);
        stroke(canvas, 1.1f, -62, -44, -78, -66, -88, -84, -92, -112);
        stroke(canvas, 1.1f, -104, -53, -112, -40, -122, -28, -140, -20);
        leaf(canvas, -28, -31, 68, 26);
        leaf(canvas, -40, -35, -88, 25);
        leaf(canvas, -72, -47, 62, 24);
        leaf(canvas, -79, -69, -34, 24);
        leaf(canvas, -85, -82, 198, 22);
        leaf(canvas, -124, -55, -108, 23);
        leaf(canvas, -118, -36, 78, 20);
        leaf(canvas, -150, -55, 128, 20);
        bud(canvas, -176, -52);
        bud(canvas, -92, -113);
        bud(canvas, -141, -19);
        canvas.restoreState();
    }

    /** As many buds as the scale has levels, those reached filled; printed beside the words. */
    public static void twig(PdfContentByte canvas, float x, float y, int level, int levels) {
        float step = 11;
        canvas.setColorStroke(Style.FOREST);
        canvas.setLineWidth(0.8f);
        canvas.moveTo(x, y);
        canvas.lineTo(x + step * (levels - 1), y);
        canvas.stroke();
        for (int i = 0; i < levels; i++) {
            canvas.setColorFill(i < level ? Style.FOREST : Color.WHITE);
            canvas.circle(x + step * i, y, BUD + (i < level ? 0.6f : 0));
            canvas.fillStroke();
        }
    }

    private static void stroke(PdfContentByte canvas, float width, float... p) {
        canvas.setLineWidth(width);
        canvas.moveTo(p[0], p[1]);
        canvas.curveTo(p[2], p[3], p[4], p[5], p[6], p[7]);
        canvas.stroke();
    }

    private static void leaf(
            PdfContentByte canvas, float x, float y, double degrees, float length) {
        double angle = Math.toRadians(degrees);
        float cos = (float) Math.cos(angle);
        float sin = (float) Math.sin(angle);
        float half = length * 0.24f;
        canvas.saveState();
        canvas.concatCTM(cos, sin, -sin, cos, x, y);
        canvas.setColorFill(Style.FOREST);
        canvas.moveTo(0, 0);
        canvas.curveTo(length * 0.3f, half * 1.5f, length * 0.7f, half * 1.2f, length, 0);
        canvas.curveTo(length * 0.7f, -half * 0.9f, length * 0.3f, -half * 1.1f, 0, 0);
        canvas.fill();
        canvas.setColorStroke(Color.WHITE);
        canvas.setLineWidth(0.5f);
        canvas.moveTo(length * 0.12f, 0);
        canvas.lineTo(length * 0.82f, 0);
        canvas.stroke();
        canvas.restoreState();
    }

    private static void bud(PdfContentByte canvas, float x, float y) {
        canvas.setColorFill(Style.OCHRE);
        canvas.circle(x, y, 3.1f);
        canvas.fill();
    }
}
