package org.ramure.cohorts.live.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What makes a device one device: random characters, signed with the secret of one room so that
 * nobody can make up a thousand of them. Stored as a hash that differs from question to question.
 */
final class DeviceKeys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int RANDOM_BYTES = 16;
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST = 120;

    private DeviceKeys() {}

    /** 43 characters. */
    static String newSecret() {
        return random(SECRET_BYTES);
    }

    static String newKey(String secret) {
        String name = random(RANDOM_BYTES);
        return name + "." + sign(secret, name);
    }

    static boolean isGood(String secret, String key) {
        int dot = key.indexOf('.');
        return dot > 0
                && key.length() <= LONGEST
                && MessageDigest.isEqual(
                        bytes(sign(secret, key.substring(0, dot))), bytes(key.substring(dot + 1)));
    }

    /** The name under which a device answers one question: 64 hexadecimal digits. */
    static String device(String key, UUID question) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(bytes(question + " " + key)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String random(int length) {
        byte[] random = new byte[length];
        RANDOM.nextBytes(random);
        return TEXT.encodeToString(random);
    }

    private static String sign(String secret, String name) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            return TEXT.encodeToString(mac.doFinal(bytes(name)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
