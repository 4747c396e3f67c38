package org.ramure.cohorts.attendance.store;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Addresses of the signing page. What is personal or changes stands behind {@code #}, which
 * browsers do not send: the page stays the same for everybody and can be kept for when there is no
 * network.
 */
@Component
class SigningLinks {

    private static final String PATH = "/e/";
    private static final int UUID_BYTES = 16;

    private final String publicUrl;

    SigningLinks(@Value("${ramure.public-url:http://localhost:8080}") String publicUrl) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    String page(AttendanceSheetEntity sheet) {
        return publicUrl + PATH + sheet.shortId();
    }

    String scanned(AttendanceSheetEntity sheet, String code) {
        return page(sheet) + "#c=" + code;
    }

    String personal(AttendanceSheetEntity sheet, UUID person) {
        return page(sheet) + "#p=" + key(sheet, person);
    }

    private static String key(AttendanceSheetEntity sheet, UUID person) {
        byte[] bytes =
                ByteBuffer.allocate(UUID_BYTES)
                        .putLong(person.getMostSignificantBits())
                        .putLong(person.getLeastSignificantBits())
                        .array();
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return id + "." + Codes.seal(sheet.secret(), "person " + person);
    }

    /** Whose key this is, if it is one of this sheet's. */
    static Optional<UUID> person(AttendanceSheetEntity sheet, String key) {
        String[] parts = key.split("\\.", 2);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(parts[0]));
            if (bytes.remaining() != UUID_BYTES) {
                return Optional.empty();
            }
            UUID person = new UUID(bytes.getLong(), bytes.getLong());
            return Codes.same(key(sheet, person), key) ? Optional.of(person) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
