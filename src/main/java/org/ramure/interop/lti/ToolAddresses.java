package org.ramure.interop.lti;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Our own addresses, as platforms are told them: below {@code RAMURE_PUBLIC_URL}. */
@Component
public class ToolAddresses {

    private final String base;

    ToolAddresses(@Value("${ramure.public-url:http://localhost:8080}") String publicUrl) {
        this.base = publicUrl.replaceAll("/+$", "");
    }

    /** The address of a path that begins with a slash. */
    public String of(String path) {
        return base + path;
    }

    public String login() {
        return of("/lti/entree");
    }

    public String launch() {
        return of("/lti/lancement");
    }

    public String keySet() {
        return of("/lti/cles");
    }

    public String registration() {
        return of("/lti/inscription");
    }

    public String icon() {
        return of("/icons/ramure.svg");
    }
}
