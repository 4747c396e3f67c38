package org.ramure.attestations;

import org.ramure.attestations.facts.VerificationCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The public address at which a code is verified. */
@Component
class VerificationLinks {

    private final String publicUrl;

    VerificationLinks(@Value("${ramure.public-url}") String publicUrl) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    String of(VerificationCode code) {
        return publicUrl + "/verifier/" + code.grouped();
    }
}
