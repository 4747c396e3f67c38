package org.ramure.cohorts.attendance.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six characters that change every half minute: HMAC-SHA-256 of the step's number, in
 * Crockford's alphabet, which has no letters that read like digits.
 */
final class Codes {

    static final Duration STEP = Duration.ofSeconds(30);
    static final int LENGTH = 6;

    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int SECRET_BYTES = 32;
    private static final int SHORT_ID_LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    /** A new secret in 43 characters. */
    static String newSecret() {
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Forty random bits in eight lower-case characters that can be read aloud. */
    static String newShortId() {
        var id = new StringBuilder();
        for (int i = 0; i < SHORT_ID_LENGTH; i++) {
            id.append(ALPHABET[RANDOM.nextInt(ALPHABET.length)]);
        }
        return id.toString().toLowerCase(Locale.ROOT);
    }

    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
    }

    static Instant startOf(long step) {
        return Instant.ofEpochSecond(step * STEP.toSeconds());
    }

    static String code(String secret, long step) {
        byte[] mac = mac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int bits = ByteBuffer.wrap(mac).getInt();
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET[bits & 31]);
            bits >>>= 5;
        }
        return code.toString();
    }

    /** The last time between the two moments at which this code was shown. */
    static Optional<Instant> shown(String secret, String typed, Instant from, Instant until) {
        String code = tidy(typed);
        if (code.length() != LENGTH) {
            return Optional.empty();
        }
        long first = step(from);
        for (long step = step(until); step >= first; step--) {
            if (same(code(secret, step), code)) {
                return Optional.of(startOf(step));
            }
        }
        return Optional.empty();
    }

    /** As it was meant: capitals, no spaces or dashes, O and I read as digits. */
    private static String tidy(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0\\u202F.-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** A short proof that the server made this text. */
    static String seal(String secret, String text) {
        byte[] mac = mac(secret, text.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOf(mac, 15));
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(String secret, byte[] message) {
        try {
            Mac hmac = Mac.getInstance("HmacSHA256");
            hmac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(secret), "HmacSHA256"));
            return hmac.doFinal(message);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
