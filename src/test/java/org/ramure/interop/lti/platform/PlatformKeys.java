package org.ramure.interop.lti.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The platform's signing keys; the last one signs, all are published. */
public final class PlatformKeys {

    /** How a message is (wrongly) signed. */
    public enum Signing {
        /** As it should be. */
        RIGHT,
        /** Algorithm {@code none}. */
        NONE,
        /** HS256 with the public key as secret. */
        KEY_CONFUSION,
        /** A key that was never published, under a published id. */
        FOREIGN_KEY,
        /** A key that was never published, under an id of its own. */
        UNKNOWN_KEY
    }

    private final List<RSAKey> keys = new CopyOnWriteArrayList<>();

    public PlatformKeys() {
        rotate();
    }

    /** A new key signs from now on; the former ones stay published. */
    public void rotate() {
        keys.add(newKey("platform-" + (keys.size() + 1)));
    }

    /** A new key signs from now on; the former ones are withdrawn. */
    public void replace() {
        RSAKey next = newKey("platform-" + System.nanoTime());
        keys.clear();
        keys.add(next);
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(id)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Map<String, Object> publicSet() {
        return new JWKSet(List.copyOf(keys)).toPublicJWKSet().toJSONObject(true);
    }

    public String sign(Map<String, Object> claims, Signing signing) {
        try {
            JWTClaimsSet set = JWTClaimsSet.parse(claims);
            return switch (signing) {
                case RIGHT -> signed(set, keys.getLast(), keys.getLast().getKeyID());
                case FOREIGN_KEY -> signed(set, newKey("x"), keys.getLast().getKeyID());
                case UNKNOWN_KEY -> signed(set, newKey("x"), "nobody-knows-me");
                case NONE -> new PlainJWT(set).serialize();
                case KEY_CONFUSION -> confused(set);
            };
        } catch (ParseException | JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String signed(JWTClaimsSet claims, RSAKey key, String id) throws JOSEException {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(id)
                        .build();
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private String confused(JWTClaimsSet claims) throws JOSEException {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(keys.getLast().getKeyID()).build();
        var token = new SignedJWT(header, claims);
        token.sign(new MACSigner(keys.getLast().toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    /** For tests of tools that sign: the claims of a token signed by one of these keys. */
    static Optional<Map<String, Object>> verified(String token, JWKSet keys) {
        try {
            SignedJWT parsed = SignedJWT.parse(token);
            var key = keys.getKeyByKeyId(parsed.getHeader().getKeyID());
            if (key == null || !JWSAlgorithm.RS256.equals(parsed.getHeader().getAlgorithm())) {
                return Optional.empty();
            }
            var verifier = new com.nimbusds.jose.crypto.RSASSAVerifier(key.toRSAKey());
            return parsed.verify(verifier)
                    ? Optional.of(parsed.getJWTClaimsSet().toJSONObject())
                    : Optional.empty();
        } catch (ParseException | JOSEException malformed) {
            return Optional.empty();
        }
    }
}
