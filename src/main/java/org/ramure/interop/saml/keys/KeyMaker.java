package org.ramure.interop.saml.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.ramure.interop.saml.OwnKey;

/** Makes a key and a certificate for it; nobody but metadata vouches for these, as SAML has it. */
final class KeyMaker {

    private static final int BITS = 3072;
    private static final int SERIAL_BITS = 127;
    private static final Duration BEFORE = Duration.ofDays(1);
    private static final Duration GOOD_FOR = Duration.ofDays(3653);
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeyMaker() {}

    /** A JSON web key with its private part and its certificate, good for ten years. */
    static String make(String entityId, Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS, RANDOM);
            KeyPair pair = generator.generateKeyPair();
            X509Certificate certificate = certificate(pair, entityId, now);
            return new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate())
                    .x509CertChain(List.of(Base64.encode(certificate.getEncoded())))
                    .build()
                    .toJSONString();
        } catch (GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static X509Certificate certificate(KeyPair pair, String entityId, Instant now)
            throws GeneralSecurityException, OperatorCreationException {
        String host = String.valueOf(URI.create(entityId).getHost());
        var name = new X500Principal("CN=" + host.replaceAll("[^A-Za-z0-9.-]", ""));
        var building =
                new JcaX509v3CertificateBuilder(
                        name,
                        new BigInteger(SERIAL_BITS, RANDOM),
                        Date.from(now.minus(BEFORE)),
                        Date.from(now.plus(GOOD_FOR)),
                        name,
                        pair.getPublic());
        return new JcaX509CertificateConverter()
                .getCertificate(
                        building.build(
                                new JcaContentSignerBuilder("SHA256withRSA")
                                        .build(pair.getPrivate())));
    }

    /** Reads what {@link #make} made. */
    static OwnKey read(String json, Instant signsFrom) {
        try {
            RSAKey key = RSAKey.parse(json);
            return new OwnKey(
                    key.getParsedX509CertChain().getFirst(), key.toPrivateKey(), signsFrom);
        } catch (ParseException | JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
