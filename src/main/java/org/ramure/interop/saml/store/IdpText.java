package org.ramure.interop.saml.store;

import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.ramure.interop.saml.Idp;
import org.ramure.interop.saml.Scope;
import org.ramure.interop.saml.metadata.Certificates;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of a university beside its names, as JSON. */
final class IdpText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private IdpText() {}

    private record Described(String signIn, List<String> certificates, List<Scope> scopes) {}

    static String write(Idp idp) {
        return MAPPER.writeValueAsString(
                new Described(
                        idp.signIn().toString(),
                        idp.certificates().stream().map(Certificates::toBase64).toList(),
                        idp.scopes()));
    }

    static Idp read(String entityId, Idp.Names names, String words, String json) {
        Described described = MAPPER.readValue(json, Described.class);
        List<X509Certificate> certificates = new ArrayList<>();
        for (String base64 : described.certificates()) {
            try {
                certificates.add(Certificates.ofBase64(base64));
            } catch (CertificateException ours) {
                throw new IllegalStateException(ours);
            }
        }
        return new Idp(
                entityId,
                names,
                words,
                URI.create(described.signIn()),
                certificates,
                described.scopes());
    }
}
