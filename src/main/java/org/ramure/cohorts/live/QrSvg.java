package org.ramure.cohorts.live;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.ramure.shared.HtmlPage;

/** A QR code as a drawing in the page: dark on white in both colour schemes. */
public final class QrSvg {

    private static final int QUIET_ZONE = 4;

    private QrSvg() {}

    /** The code of a text; {@code label} is read out in its place. */
    public static String of(String text, String label) {
        ByteMatrix modules = modules(text);
        int size = modules.getWidth() + 2 * QUIET_ZONE;
        StringBuilder path = new StringBuilder(4096);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row) == 1) {
                    path.append('M')
                            .append(column + QUIET_ZONE)
                            .append(' ')
                            .append(row + QUIET_ZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        return ("<svg class=\"live-qr\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\""
                        + " shape-rendering=\"crispEdges\"><rect width=\"%d\" height=\"%d\""
                        + " fill=\"#ffffff\"/><path fill=\"#14231c\" d=\"%s\"/></svg>")
                .formatted(HtmlPage.escape(label), size, size, size, size, path);
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length(), tooLong);
        }
    }
}
