package org.ramure.attestations.facts;

import java.util.Arrays;
import java.util.Optional;

/** The papers Ramure issues; each is a paper of its own, never a part of another. */
public enum AttestationKind {
    /** What was followed and how long it is meant to take. */
    SUIVI("suivi"),
    /** Where the person places themselves on a framework, and how that is known. */
    COMPETENCES("competences"),
    /** That the person took part in a session, and at which meetings. */
    PARTICIPATION("participation");

    private final String code;

    AttestationKind(String code) {
        this.code = code;
    }

    /** The code by which a pathway's variant names the paper among its proofs. */
    public String code() {
        return code;
    }

    public static Optional<AttestationKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
