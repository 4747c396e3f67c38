package org.ramure.portfolio.guests;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Links, codes and visits of guests; only their SHA-256 is ever stored. */
public final class GuestSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int CODES = 1_000_000;

    private GuestSecrets() {}

    /** 256 random bits as 43 characters that are safe in addresses. */
    public static String next() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** « C. L. » for Claire Le Goff Lebrun: the first and the last word, which say little. */
    public static String initials(String name) {
        List<String> words =
                Arrays.stream(name.strip().split("[\\s-]+"))
                        .filter(Predicate.not(String::isEmpty))
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                        .toList();
        return words.size() <= 2
                ? String.join(" ", words)
                : words.getFirst() + " " + words.getLast();
    }

    /** Six digits. */
    public static String code() {
        return String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
    }

    /** SHA-256 in 64 hexadecimal digits. */
    public static String hash(String secret) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Whether this is the secret with that hash, in constant time. */
    public static boolean matches(String secret, @Nullable String hash) {
        return hash != null
                && MessageDigest.isEqual(
                        hash(secret).getBytes(StandardCharsets.US_ASCII),
                        hash.getBytes(StandardCharsets.US_ASCII));
    }
}
