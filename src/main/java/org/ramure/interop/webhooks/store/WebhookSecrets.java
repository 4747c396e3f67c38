package org.ramure.interop.webhooks.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ramure.interop.lti.keys.KeySeal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Secrets of webhooks, sealed in the database, and signatures by Standard Webhooks. */
@Component
class WebhookSecrets {

    private static final String PREFIX = "whsec_";
    private static final String FIELD = "secret";
    private static final int BYTES = 32;
    private static final int MOST_OPEN = 1_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeySeal seal;
    private final JsonMapper json = JsonMapper.builder().build();

    /** Opening a seal is made slow on purpose. */
    private final Cache<String, String> open =
            Caffeine.newBuilder()
                    .maximumSize(MOST_OPEN)
                    .expireAfterAccess(Duration.ofMinutes(10))
                    .build();

    WebhookSecrets(KeySeal seal) {
        this.seal = seal;
    }

    /** 256 random bits, as Standard Webhooks writes them. */
    static String next() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return PREFIX + Base64.getEncoder().encodeToString(random);
    }

    String sealed(String secret) {
        return seal.seal(json.createObjectNode().put(FIELD, secret).toString());
    }

    private String opened(String sealed) {
        return open.get(sealed, key -> json.readTree(seal.open(key)).path(FIELD).asString());
    }

    /** The header {@code webhook-signature}: one signature for each secret in use. */
    String signatures(List<String> sealed, UUID id, Instant at, String body) {
        String signed = id + "." + at.getEpochSecond() + "." + body;
        return sealed.stream()
                .map(this::opened)
                .map(secret -> "v1," + signature(secret, signed))
                .collect(Collectors.joining(" "));
    }

    private static String signature(String secret, String signed) {
        try {
            byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
