package org.ramure.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A downloaded attestation, as somebody reads it who was handed the paper and points a phone at its
 * QR code.
 *
 * @param text with ordinary spaces only
 * @param address what the QR code says
 */
record IssuedPaper(String text, URI address) {

    private static final Map<DecodeHintType, Boolean> TRY_HARDER =
            Map.of(DecodeHintType.TRY_HARDER, true);
    private static final int DPI = 200;

    static IssuedPaper read(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document);
            return new IssuedPaper(text.replaceAll("[\\u00a0\\u202f]", " "), scan(document));
        }
    }

    private static URI scan(PDDocument document) throws IOException {
        var last =
                new PDFRenderer(document)
                        .renderImageWithDPI(document.getNumberOfPages() - 1, DPI, ImageType.GRAY);
        var picture = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(last)));
        try {
            return URI.create(new QRCodeReader().decode(picture, TRY_HARDER).getText());
        } catch (NotFoundException nothing) {
            throw new AssertionError("no QR code on the last page", nothing);
        } catch (ReaderException unreadable) {
            throw new AssertionError("a QR code that cannot be read", unreadable);
        }
    }
}
