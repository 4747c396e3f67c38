package org.ramure.interop.saml;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Our own addresses, as universities are told them: below {@code RAMURE_PUBLIC_URL}. */
@Component
public class SamlAddresses {

    private final String base;

    SamlAddresses(@Value("${ramure.public-url:http://localhost:8080}") String publicUrl) {
        this.base = publicUrl.replaceAll("/+$", "");
    }

    /** The address of a path that begins with a slash. */
    public String of(String path) {
        return base + path;
    }

    /** Our name for universities, and where our metadata is. */
    public String entityId() {
        return of("/saml/metadonnees");
    }

    /** Where answers are posted to. */
    public String answer() {
        return of("/connexion/saml/retour");
    }
}
