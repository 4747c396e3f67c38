package org.ramure.cohorts.attendance.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.ramure.shared.UserFacingException;

/** Whether bytes from a phone are a small PNG that papers can carry. */
final class SignaturePicture {

    static final int MOST_BYTES = 150_000;

    private static final int MOST_PIXELS = 2000;
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final int WIDTH_AT = 16;

    private SignaturePicture() {}

    /** The bytes, or a refusal; empty stays empty. */
    static byte[] sound(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        boolean png =
                bytes.length > WIDTH_AT + 2 * Integer.BYTES
                        && bytes.length <= MOST_BYTES
                        && Arrays.equals(PNG, 0, PNG.length, bytes, 0, PNG.length);
        if (!png || !isSmall(bytes) || !isReadable(bytes)) {
            throw new UserFacingException("cohorts.attendance.sign.drawing");
        }
        return bytes;
    }

    /** Before it is unpacked: a small file can hold a huge picture. */
    private static boolean isSmall(byte[] bytes) {
        ByteBuffer header = ByteBuffer.wrap(bytes, WIDTH_AT, 2 * Integer.BYTES);
        int width = header.getInt();
        int height = header.getInt();
        return width > 0 && width <= MOST_PIXELS && height > 0 && height <= MOST_PIXELS;
    }

    private static boolean isReadable(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes)) != null;
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }
}
