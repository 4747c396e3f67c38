package org.ramure.shared.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/** A QR code drawn as rectangles, one for each horizontal run of dark modules. */
public final class QrCode {

    private static final int QUIET_ZONE = 4;

    private QrCode() {}

    /** Fills the square with the code, its white border included. */
    public static void draw(PdfContentByte canvas, String text, Rectangle square) {
        ByteMatrix modules = modules(text);
        float size = square.getWidth() / (modules.getWidth() + 2 * QUIET_ZONE);
        canvas.setColorFill(java.awt.Color.WHITE);
        canvas.rectangle(
                square.getLeft(), square.getBottom(), square.getWidth(), square.getHeight());
        canvas.fill();
        canvas.setColorFill(Style.INK);
        for (int row = 0; row < modules.getHeight(); row++) {
            float bottom = square.getTop() - (row + 1 + QUIET_ZONE) * size;
            int column = 0;
            while (column < modules.getWidth()) {
                int run = darkRun(modules, column, row);
                if (run > 0) {
                    float left = square.getLeft() + (column + QUIET_ZONE) * size;
                    canvas.rectangle(left, bottom, run * size, size);
                }
                column += run + 1;
            }
        }
        canvas.fill();
    }

    private static int darkRun(ByteMatrix modules, int column, int row) {
        int end = column;
        while (end < modules.getWidth() && modules.get(end, row) == 1) {
            end++;
        }
        return end - column;
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length(), e);
        }
    }
}
