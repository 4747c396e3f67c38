package org.ramure.cohorts.attendance.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.attendance.SignatureOffer;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what phones send, as far as it is small and sound. */
@Component
class SignatureBody {

    private static final int MOST_BYTES = 300_000;

    private final JsonMapper json;

    SignatureBody(JsonMapper json) {
        this.json = json;
    }

    /** The JSON that the script sends; times are those of the phone. */
    record Sent(
            @Nullable UUID id,
            @Nullable String code,
            @Nullable String link,
            @Nullable String email,
            @Nullable String name,
            @Nullable String drawing,
            @Nullable Instant signedAt,
            @Nullable Instant sentAt) {}

    Optional<SignatureOffer> read(InputStream stream, Optional<PersonId> account)
            throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            return offer(json.readValue(bytes, Sent.class), account);
        } catch (JacksonException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<SignatureOffer> offer(Sent sent, Optional<PersonId> account) {
        if (sent.id() == null || sent.signedAt() == null || sent.sentAt() == null) {
            return Optional.empty();
        }
        return Optional.of(
                new SignatureOffer(
                        sent.id(),
                        text(sent.code()),
                        text(sent.link()),
                        account,
                        text(sent.email()),
                        text(sent.name()),
                        Base64.getDecoder().decode(text(sent.drawing())),
                        sent.signedAt(),
                        sent.sentAt()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
