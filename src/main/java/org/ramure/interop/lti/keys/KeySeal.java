package org.ramure.interop.lti.keys;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.PasswordBasedDecrypter;
import com.nimbusds.jose.crypto.PasswordBasedEncrypter;
import java.text.ParseException;
import org.springframework.stereotype.Component;

/**
 * Seals private keys, and what other sides gave us to keep, for the database with the operator's
 * secret (PBES2, AES-256-GCM, as the JOSE library does it). What was kept before there was a secret
 * stays readable.
 */
@Component
public class KeySeal {

    private static final String UNSEALED = "plain:";

    private static final int SALT = 16;
    private static final int ROUNDS = 100_000;

    private final String secret;

    KeySeal(KeySettings settings) {
        this.secret = settings.secret();
    }

    /** The text as it may be kept; as it is (but marked) where the operator set no secret. */
    public String seal(String text) {
        if (secret.isEmpty()) {
            return text.startsWith("{") ? text : UNSEALED + text;
        }
        var sealed =
                new JWEObject(
                        new JWEHeader(JWEAlgorithm.PBES2_HS512_A256KW, EncryptionMethod.A256GCM),
                        new Payload(text));
        try {
            sealed.encrypt(new PasswordBasedEncrypter(secret, SALT, ROUNDS));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return sealed.serialize();
    }

    /** The text that was sealed. Throws {@link IllegalStateException} under another secret. */
    public String open(String kept) {
        if (kept.startsWith("{")) {
            return kept;
        }
        if (kept.startsWith(UNSEALED)) {
            return kept.substring(UNSEALED.length());
        }
        try {
            JWEObject sealed = JWEObject.parse(kept);
            sealed.decrypt(new PasswordBasedDecrypter(secret));
            return sealed.getPayload().toString();
        } catch (ParseException | JOSEException wrong) {
            throw new IllegalStateException(
                    "A key or secret for LTI or sign-in is sealed with another RAMURE_LTI_SECRET than the one"
                            + " that is set.",
                    wrong);
        }
    }
}
