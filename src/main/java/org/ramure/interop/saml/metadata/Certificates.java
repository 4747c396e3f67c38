package org.ramure.interop.saml.metadata;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;

/** Certificates as metadata and people write them: base64, with or without the lines around it. */
public final class Certificates {

    private static final int LONGEST = 20_000;

    private Certificates() {}

    /** The base64 of DER, with any white space in it. */
    public static X509Certificate ofBase64(String base64) throws CertificateException {
        if (base64.length() > LONGEST) {
            throw new CertificateException("too long");
        }
        try {
            byte[] der = Base64.getDecoder().decode(base64.replaceAll("\\s+", ""));
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(der));
        } catch (IllegalArgumentException noBase64) {
            throw new CertificateException(noBase64);
        }
    }

    /** PEM, or its base64 alone. */
    public static X509Certificate ofText(String text) throws CertificateException {
        return ofBase64(text.replaceAll("-----[A-Z ]+-----", ""));
    }

    public static String toBase64(X509Certificate certificate) {
        return Base64.getEncoder().encodeToString(der(certificate));
    }

    /** SHA-256, as {@code AB:CD:…}. */
    public static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.ofDelimiter(":")
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(der(certificate)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException unencodable) {
            throw new IllegalStateException(unencodable);
        }
    }
}
