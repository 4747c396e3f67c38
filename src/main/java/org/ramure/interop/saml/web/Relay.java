package org.ramure.interop.saml.web;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.ramure.interop.signin.ProviderId;

/**
 * What goes to a university as {@code RelayState} and comes back: the ticket of the attempt, and
 * whose it is; 66 characters of the 80 that are allowed. Nothing in it is believed before the
 * ticket is taken.
 */
record Relay(ProviderId provider, String ticket) {

    private static final int ID_BYTES = 16;
    private static final int LONGEST = 80;

    String text() {
        ByteBuffer bytes = ByteBuffer.allocate(ID_BYTES);
        bytes.putLong(provider.value().getMostSignificantBits());
        bytes.putLong(provider.value().getLeastSignificantBits());
        return ticket + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static Optional<Relay> of(String text) {
        int dot = text.indexOf('.');
        if (dot < 1 || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] id = Base64.getUrlDecoder().decode(text.substring(dot + 1));
            if (id.length != ID_BYTES) {
                return Optional.empty();
            }
            ByteBuffer bytes = ByteBuffer.wrap(id);
            return Optional.of(
                    new Relay(
                            new ProviderId(new UUID(bytes.getLong(), bytes.getLong())),
                            text.substring(0, dot)));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
