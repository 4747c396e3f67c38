package org.ramure.shared.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * Something drawn by hand, such as a signature, with the words that stand for it. It is printed in
 * grey on white, whatever colours and transparency it came with.
 */
public final class InkPicture {

    private final BufferedImage ink;
    private final String alternative;

    private InkPicture(BufferedImage ink, String alternative) {
        this.ink = ink;
        this.alternative = alternative;
    }

    /** The picture in these bytes, or nothing where they hold none. */
    public static Optional<InkPicture> of(byte[] png, String alternative) {
        try {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
            return Optional.ofNullable(read)
                    .map(image -> new InkPicture(onWhite(image), alternative));
        } catch (IOException noPicture) {
            return Optional.empty();
        }
    }

    private static BufferedImage onWhite(BufferedImage image) {
        var grey =
                new BufferedImage(
                        image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return grey;
    }

    public String alternative() {
        return alternative;
    }

    /** Fills the box as well as its shape allows, from the left. */
    void draw(PdfContentByte canvas, Rectangle box) {
        float scale = Math.min(box.getWidth() / ink.getWidth(), box.getHeight() / ink.getHeight());
        float width = ink.getWidth() * scale;
        float height = ink.getHeight() * scale;
        try {
            canvas.addImage(
                    Image.getInstance(ink, null),
                    width,
                    0,
                    0,
                    height,
                    box.getLeft(),
                    box.getTop() - height);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
