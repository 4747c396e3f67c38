package org.ramure.portfolio.dossier.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.ramure.portfolio.dossier.spi.DossierFile;
import org.ramure.shared.paper.Sheet;

/** A picture small enough for a page: at most 1200 points wide or high, on white. */
final class PrintedPicture {

    private static final int LARGEST = 1200;
    private static final long MOST_PIXELS = 80_000_000;
    private static final float WIDE = 340;
    private static final float HIGH = 260;

    private final byte[] jpeg;
    private final float width;
    private final float height;

    private PrintedPicture(byte[] jpeg, float width, float height) {
        this.jpeg = jpeg;
        this.width = width;
        this.height = height;
    }

    /** The picture of a file, or nothing where it holds none or one that is far too large. */
    static Optional<PrintedPicture> of(DossierFile file) {
        if (!file.isPicture()) {
            return Optional.empty();
        }
        try (InputStream in = file.source().open();
                ImageInputStream image = ImageIO.createImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
            return readers.hasNext() ? read(readers.next(), image) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException noPicture) {
            return Optional.empty();
        }
    }

    private static Optional<PrintedPicture> read(ImageReader reader, ImageInputStream image)
            throws IOException {
        try {
            reader.setInput(image, true, true);
            int wide = reader.getWidth(0);
            int high = reader.getHeight(0);
            if ((long) wide * high > MOST_PIXELS) {
                return Optional.empty();
            }
            int step = Math.max(1, Math.max(wide, high) / LARGEST);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            BufferedImage read = onWhite(reader.read(0, param));
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(read, "jpeg", bytes);
            float scale = Math.min(1, Math.min(WIDE / read.getWidth(), HIGH / read.getHeight()));
            return Optional.of(
                    new PrintedPicture(
                            bytes.toByteArray(),
                            read.getWidth() * scale,
                            read.getHeight() * scale));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage onWhite(BufferedImage read) {
        float scale = Math.min(1, (float) LARGEST / Math.max(read.getWidth(), read.getHeight()));
        int wide = Math.max(1, Math.round(read.getWidth() * scale));
        int high = Math.max(1, Math.round(read.getHeight() * scale));
        var white = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = white.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, wide, high);
        graphics.drawImage(read, 0, 0, wide, high, null);
        graphics.dispose();
        return white;
    }

    void draw(Sheet sheet, String alternative) {
        sheet.room(height + 8);
        float top = sheet.y() - 2;
        var box = new Rectangle(Sheet.LEFT, top - height, Sheet.LEFT + width, top);
        sheet.pdf().figure(alternative, box, () -> place(sheet, box));
        sheet.down(height + 8);
    }

    private void place(Sheet sheet, Rectangle box) {
        try {
            sheet.pdf()
                    .canvas()
                    .addImage(
                            Image.getInstance(jpeg),
                            width,
                            0,
                            0,
                            height,
                            box.getLeft(),
                            box.getBottom());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
