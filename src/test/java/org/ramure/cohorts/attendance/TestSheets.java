package org.ramure.cohorts.attendance;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Signatures as phones send them. */
public final class TestSheets {

    private TestSheets() {}

    /** The last part of an address. */
    public static String shortId(ShownCode shown) {
        return shown.address().substring(shown.address().lastIndexOf('/') + 1);
    }

    public static SignatureOffer offer(String code, String email, Instant signed, Instant sent) {
        return new SignatureOffer(
                UUID.randomUUID(),
                code,
                "",
                Optional.empty(),
                email,
                "Amina Roux",
                new byte[0],
                signed,
                sent);
    }

    /** One with a drawing, made and sent now. */
    public static SignatureOffer drawn(String code, String email, Instant now) {
        return new SignatureOffer(
                UUID.randomUUID(),
                code,
                "",
                Optional.empty(),
                email,
                "Amina Roux",
                png(),
                now,
                now);
    }

    /** A small picture. */
    public static byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(30, 10, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
