package org.ramure.interop.webhooks.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A reading of Standard Webhooks of its own, as receivers write it. */
final class StandardVerification {

    private StandardVerification() {}

    static boolean holds(String secret, Receiver.Message message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
        String signed = message.id() + "." + message.timestamp() + "." + message.body();
        byte[] expected = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        return Arrays.stream(message.signature().split(" ", -1))
                .map(one -> one.split(",", 2))
                .filter(one -> one[0].equals("v1"))
                .map(one -> Base64.getDecoder().decode(one[1]))
                .anyMatch(given -> MessageDigest.isEqual(given, expected));
    }
}
